package org.hiringpipelines.app.scenario;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The mail server of all houses in this virtual machine. It takes what comes, from anybody, unless it is closed. */
public final class TestMailServer {

    private static final int PORT = freePort();

    private static GreenMail server;

    private TestMailServer() {}

    /** Lets an application send its mails there. */
    public static final class AsConfigured implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.mail.host=localhost", "spring.mail.port=" + PORT)
                    .applyTo(context);
            open();
        }
    }

    /** Takes mails, without those that came before. */
    public static synchronized void open() {
        close();
        server = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Is not there, until it is opened. */
    public static synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** All mails since it was opened. */
    public static synchronized List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    /** To which addresses these went. */
    public static List<String> recipients() {
        return mails().stream()
                .flatMap(mail -> {
                    try {
                        return Arrays.stream(mail.getAllRecipients());
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .map(Object::toString)
                .toList();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
