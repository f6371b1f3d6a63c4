package org.hiringpipelines.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * PostgreSQL on this machine. It does not wait for the disk (no fsync), which is unfavourable to us: a commit costs both sides the
 * same, and here it costs little.
 */
public class PostgreSql implements Database {

    private final EmbeddedPostgres server;

    /** In a new directory below this one, which is removed in the end. */
    public PostgreSql(Path parent) {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(parent.toAbsolutePath()), "postgresql-");
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String product() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, Object> create(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL makes no database " + name + ".", e);
        }
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://localhost:" + server.getPort() + "/" + name,
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
