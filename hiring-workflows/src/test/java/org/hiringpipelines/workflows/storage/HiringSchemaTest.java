package org.hiringpipelines.workflows.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hiringpipelines.workflows.scenario.PostgreSql;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The hiring tables come into any database, once. */
class HiringSchemaTest {

    private static final String APPLIED = "select count(*) from \"hiring_schema_history\" where \"version\" = '1'";

    static Stream<Named<Supplier<DataSource>>> databases() {
        return Stream.of(named("h2", HiringSchemaTest::h2), named("postgres", PostgreSql::empty));
    }

    private static DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void intoAnEmptyDatabase(Supplier<DataSource> database) {
        DataSource empty = database.get();

        new HiringSchema(empty).migrate();
        assertThatTheTablesAreThereOnce(empty);

        new HiringSchema(empty).migrate();
        assertThatTheTablesAreThereOnce(empty);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void besideTheEnginesTables(Supplier<DataSource> database) {
        DataSource engines = database.get();
        String name =
                database.get().getClass().getName().toLowerCase(Locale.ROOT).contains("h2") ? "h2" : "postgres";
        new ResourceDatabasePopulator(new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti." + name + ".create.engine.sql"))
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
