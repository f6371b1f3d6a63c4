package org.hiringpipelines.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * H2 as hiring-app uses it out of the box: a file, and a cache that keeps the engine's statements parsed. Only that one hire waits
 * longer for another, so that a busy machine makes the benchmark slow and not fail.
 */
public class H2Files implements Database {

    private final Path directory;

    /** In a new directory below this one, which is removed in the end. */
    public H2Files(Path parent) {
        try {
            directory = Files.createTempDirectory(Files.createDirectories(parent.toAbsolutePath()), "h2-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String product() {
        return "H2";
    }

    @Override
    public Map<String, Object> create(String name) {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:file:" + directory.resolve(name)
                        + ";QUERY_CACHE_SIZE=512;MAX_LENGTH_INPLACE_LOB=8192;LOCK_TIMEOUT=60000",
                "spring.datasource.username",
                "hiring",
                "spring.datasource.password",
                "hiring");
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
