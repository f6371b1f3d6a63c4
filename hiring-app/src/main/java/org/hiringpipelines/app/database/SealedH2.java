package org.hiringpipelines.app.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.stereotype.Component;

/**
 * Lets H2 open the address that the application was configured with, and no other. An address of H2's can carry statements
 * ({@code INIT=…}), and a statement can bring Java code: whoever gets some code to open an address of theirs, through whichever class
 * that connects to databases, would run theirs in this server; and the application's own database could be opened once more, its
 * password being in the configuration.
 *
 * <p>H2 has a switch for exchanging addresses, {@code h2.urlMap}: it looks each one up in a file, and notes there those that it does
 * not find. The file here has the application's address in it and cannot be written, so all others fail. It has to be named before H2
 * is used for the first time; where another H2 database was open in this virtual machine before, nothing is sealed.
 */
@Component
class SealedH2 implements BeanPostProcessor {

    private static final String H2 = "jdbc:h2:";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSourceProperties configured) {
            String address = configured.determineUrl();
            if (address.startsWith(H2)) {
                AddressList.allow(address);
            }
            // Also where the application's database is another: H2 is on the class path.
            AddressList.seal();
        }
        return bean;
    }

    /** The file of known addresses, kept in memory under a scheme of its own. */
    static final class AddressList extends FilePath {

        private static final String SCHEME = "known";
        private static final Set<String> ADDRESSES = ConcurrentHashMap.newKeySet();

        static void allow(String address) {
            ADDRESSES.add(address);
        }

        static void seal() {
            System.setProperty("h2.urlMap", SCHEME + ":addresses");
            FilePath.register(new AddressList());
        }

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FilePath getPath(String path) {
            return this;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public InputStream newInputStream() throws IOException {
            Properties exchanges = new Properties();
            ADDRESSES.forEach(address -> exchanges.setProperty(address, address));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            exchanges.store(file, null);
            return new ByteArrayInputStream(file.toByteArray());
        }

        @Override
        public OutputStream newOutputStream(boolean append) throws IOException {
            throw new IOException("This application opens its own database and no other.");
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            throw new IOException("This application opens its own database and no other.");
        }

        @Override
        public boolean canWrite() {
            return false;
        }

        @Override
        public boolean createFile() {
            return false;
        }

        @Override
        public boolean setReadOnly() {
            return true;
        }

        @Override
        public boolean isAbsolute() {
            return true;
        }

        @Override
        public boolean isDirectory() {
            return false;
        }

        @Override
        public boolean isRegularFile() {
            return true;
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public long lastModified() {
            return 0;
        }

        @Override
        public List<FilePath> newDirectoryStream() {
            return List.of();
        }

        @Override
        public FilePath toRealPath() {
            return this;
        }

        @Override
        public FilePath getParent() {
            return this;
        }

        @Override
        public void moveTo(FilePath target, boolean atomically) {
            throw new UnsupportedOperationException("The list of addresses stays where it is.");
        }

        @Override
        public void createDirectory() {
            throw new UnsupportedOperationException("The list of addresses is a file.");
        }

        @Override
        public void delete() {
            throw new UnsupportedOperationException("The list of addresses stays where it is.");
        }
    }
}
