package org.hiringpipelines.app.kept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class VersionBeforeOnH2Test extends VersionBeforeTest {

    @DynamicPropertySource
    static void aCopyOfTheKeptFile(DynamicPropertyRegistry properties) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "kept");
        try (InputStream file = new ClassPathResource("kept/h2.zip").getInputStream();
                ZipInputStream zip = new ZipInputStream(file)) {
            Files.copy(zip, folder.resolve(zip.getNextEntry().getName()));
        }
        String url = "jdbc:h2:file:./" + folder
                + "/hiring;QUERY_CACHE_SIZE=512;MAX_LENGTH_INPLACE_LOB=8192;LOCK_TIMEOUT=20000";
        properties.add("spring.datasource.url", () -> url);
    }
}
