package org.hiringpipelines.workflows.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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

    @Test
    void whatListsSayOfPostingsIsCopiedOutOfThoseKeptBefore() {
        DataSource before = emptyDatabase();
        Flyway.configure()
                .dataSource(before)
                .locations("classpath:org/hiringpipelines/schema")
                .table("hiring_schema_history")
                .placeholders(Map.of("bytes", new BinaryType(before).name()))
                .target("13")
                .load()
                .migrate();
        JdbcTemplate database = new JdbcTemplate(before);
        keep(database, "dated", "{\"title\":\"Night Baker\",\"organization\":\"Loaf\",\"closesOn\":\"2030-02-28\"}");
        keep(database, "open", "{\"title\":\"Pilot\",\"organization\":null,\"closesOn\":null,\"pay\":{\"min\":1}}");

        new HiringSchema(before).migrate();

        assertThat(database.queryForList("select title, organization, cast(closes_on as varchar) as closes_on"
                        + " from requisition order by id"))
                .extracting(row -> row.get("title"), row -> row.get("organization"), row -> row.get("closes_on"))
                .containsExactly(tuple("Night Baker", "Loaf", "2030-02-28"), tuple("Pilot", null, null));
    }

    private static void keep(JdbcTemplate database, String id, String posting) {
        database.update(
                "insert into requisition (id, posting, openings, hires, status, received_at)"
                        + " values (?, ?, 1, 0, 'OPEN', current_timestamp)",
                id,
                posting);
    }

    private static void assertThatTheTablesAreThereOnce(DataSource database) {
        assertThat(count(database, "select count(*) from application")).isZero();
        assertThat(count(database, APPLIED)).isEqualTo(1);
    }

    private static long count(DataSource database, String query) {
        return new JdbcTemplate(database).queryForObject(query, Long.class);
    }
}
