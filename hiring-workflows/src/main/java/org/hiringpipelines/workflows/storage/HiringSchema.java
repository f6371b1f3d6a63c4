package org.hiringpipelines.workflows.storage;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the hiring tables up to date. They have a migration history of their own, so that they can live in one database with the
 * engine's tables and with those of the application around us, migrated in its own way.
 */
public class HiringSchema {

    private final DataSource dataSource;

    HiringSchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Applies what is missing; does nothing where nothing is. Flyway lets nodes migrate one by one, but a node gives up that comes upon the
     * history of another while nothing stands in it yet.
     */
    public void migrate() {
        Turn.take(dataSource, "schema", this::applyWhatIsMissing);
    }

    private void applyWhatIsMissing() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:org/hiringpipelines/schema")
                .table("hiring_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .javaMigrations(new BriefsOfBefore())
                .placeholders(Map.of(
                        "bytes", new BinaryType(dataSource).name(), "by_signs", new OrderBySigns(dataSource).clause()))
                .load()
                .migrate();
    }
}
