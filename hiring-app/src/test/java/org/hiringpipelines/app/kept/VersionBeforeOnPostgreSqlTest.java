package org.hiringpipelines.app.kept;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;
import org.hiringpipelines.app.scenario.TestDatabase;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

@Import(VersionBeforeOnPostgreSqlTest.Restored.class)
class VersionBeforeOnPostgreSqlTest extends VersionBeforeTest {

    /** Beans, so that the server stops after all that uses it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Restored {

        @Bean
        EmbeddedPostgres server() throws IOException {
            return TestDatabase.server().start();
        }

        @Bean
        JdbcConnectionDetails restored(EmbeddedPostgres server) throws IOException, SQLException {
            try (InputStream file = new ClassPathResource("kept/postgresql.sql.gz").getInputStream();
                    InputStream dump = new GZIPInputStream(file);
                    Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
                connection.commit();
            }
            return new Address(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private record Address(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "postgres";
        }
    }
}
