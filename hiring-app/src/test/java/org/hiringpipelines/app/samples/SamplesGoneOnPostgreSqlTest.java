package org.hiringpipelines.app.samples;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.hiringpipelines.app.scenario.TestDatabase;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@Import(SamplesGoneOnPostgreSqlTest.Empty.class)
class SamplesGoneOnPostgreSqlTest extends SamplesGoneTest {

    /** Beans, so that the server stops after all that uses it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Empty {

        @Bean
        EmbeddedPostgres server() throws IOException {
            return TestDatabase.server()
                    // It goes with its bean: before, the application would wait for it when it stops.
                    .setRegisterShutdownHook(false)
                    .start();
        }

        @Bean
        JdbcConnectionDetails empty(EmbeddedPostgres server) {
            return new EmptyDatabase(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private record EmptyDatabase(String getJdbcUrl) implements JdbcConnectionDetails {

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
