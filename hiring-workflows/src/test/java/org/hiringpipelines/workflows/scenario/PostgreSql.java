package org.hiringpipelines.workflows.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** PostgreSQL for tests; one server serves all of a virtual machine, each application context has a database of its own. */
public final class PostgreSql implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + Server.RUNNING.getJdbcUrl("postgres", emptyDatabase()),
                        "spring.datasource.username=postgres")
                .applyTo(context);
    }

    /** A database with nothing in it. */
    public static DataSource empty() {
        return Server.RUNNING.getDatabase("postgres", emptyDatabase());
    }

    private static String emptyDatabase() {
        String name = "hiring_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        // Nobody wants this data back after a power cut.
                        .setServerConfig("fsync", "off")
                        // The ten seconds that it has otherwise are too few for a busy machine.
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .setRegisterShutdownHook(false)
                        .start();
                // Spring calls this when its contexts have closed; without their server they would wait for it.
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
