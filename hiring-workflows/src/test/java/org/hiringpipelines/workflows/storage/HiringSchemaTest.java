package org.hiringpipelines.workflows.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The hiring tables come into any database, once. */
class HiringSchemaTest {

    private static final String APPLIED = "select count(*) from \"hiring_schema_history\" where \"version\" = '1'";

    /** A database with nothing in it. */
    DataSource emptyDatabase() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    /** What the engine's scripts call the product. */
    String nameInTheEngine() {
        return "h2";
    }

    @Test
    void intoAnEmptyDatabase() {
        DataSource empty = emptyDatabase();

        new HiringSchema(empty).migrate();
        assertThatTheTablesAreThereOnce(empty);

        new HiringSchema(empty).migrate();
        assertThatTheTablesAreThereOnce(empty);
    }

    @Test
    void besideTheEnginesTables() {
        DataSource engines = emptyDatabase();
        new ResourceDatabasePopulator(new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti." + nameInTheEngine() + ".create.engine.sql"))
                .execute(engines);

        new HiringSchema(engines).migrate();
        new HiringSchema(engines).migrate();

        assertThatTheTablesAreThereOnce(engines);
        assertThat(count(engines, "select count(*) from ACT_RU_EXECUTION")).isZero();
    }

    private static void assertThatTheTablesAreThereOnce(DataSource database) {
        assertThat(count(database, "select count(*) from application")).isZero();
        assertThat(count(database, APPLIED)).isEqualTo(1);
    }

    private static long count(DataSource database, String query) {
        return new JdbcTemplate(database).queryForObject(query, Long.class);
    }
}
