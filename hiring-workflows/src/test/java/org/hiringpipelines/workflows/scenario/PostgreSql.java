package org.hiringpipelines.workflows.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** PostgreSQL for tests; one server serves all of them, each application context has a database of its own. */
public final class PostgreSql
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, BeforeAllCallback {

    private static final List<ConfigurableApplicationContext> CONTEXTS = new CopyOnWriteArrayList<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + Server.RUNNING.getJdbcUrl("postgres", emptyDatabase()),
                        "spring.datasource.username=postgres")
                .applyTo(context);
        CONTEXTS.add(context);
    }

    /** The contexts close when all tests are done: the server ends with the virtual machine, and they would wait for it. */
    @Override
    public void beforeAll(ExtensionContext test) {
        test.getRoot()
                .getStore(Namespace.create(PostgreSql.class))
                .getOrComputeIfAbsent("contexts", key -> (ExtensionContext.Store.CloseableResource)
                        () -> CONTEXTS.forEach(ConfigurableApplicationContext::close));
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
                // Nobody wants this data back after a power cut.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
