package org.hiringpipelines.app.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;

/** PostgreSQL for a test that needs a server of its own. */
public final class TestDatabase {

    private TestDatabase() {}

    /** A server with nothing in it, still to be started. */
    public static EmbeddedPostgres.Builder server() {
        return EmbeddedPostgres.builder()
                // Nobody wants its data back after a power cut.
                .setServerConfig("fsync", "off")
                // The ten seconds that it has otherwise are too few for a busy machine.
                .setPGStartupWait(Duration.ofMinutes(2));
    }
}
