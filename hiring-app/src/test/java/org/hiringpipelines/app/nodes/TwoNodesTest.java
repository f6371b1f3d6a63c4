package org.hiringpipelines.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.hiringpipelines.app.scenario.Node;
import org.hiringpipelines.app.scenario.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes that start at once on an empty database both come up, and what they find missing comes once. */
class TwoNodesTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void letTheDatabaseBeQuiet() {
        LoggingSystem.get(TwoNodesTest.class.getClassLoader()).setLogLevel("io.zonky.test", LogLevel.WARN);
    }

    @Test
    void bothComeUpOnAnEmptyDatabase() throws IOException {
        try (EmbeddedPostgres server = TestDatabase.server().start()) {
            String database = server.getJdbcUrl("postgres", "postgres");
            try (Node one = new Node(database, folder);
                    Node other = new Node(database, folder)) {
                assertThatItIsOfUse(one.awaitUp());
                assertThatItIsOfUse(other.awaitUp());
                assertThatAllIsThereOnce(new JdbcTemplate(server.getPostgresDatabase()));
            }
        }
    }

    private static void assertThatItIsOfUse(Node node) {
        assertThat(node.as("recruiter").get("/engine-rest/task").json()).isNotEmpty();
        assertThat(node.log()).doesNotContain(" ERROR ");
    }

    private static void assertThatAllIsThereOnce(JdbcTemplate database) {
        assertThatOnce(database, "name_ from act_re_deployment").hasSize(1);
        assertThatOnce(database, "key_ from act_re_procdef").contains("posting", "application");
        assertThatOnce(database, "handler_type_ from act_ru_job where handler_type_ = 'history-cleanup'")
                .hasSize(1);
        assertThatOnce(
                        database,
                        "act_id_ from act_ru_job join act_ru_jobdef on act_ru_jobdef.id_ = act_ru_job.job_def_id_"
                                + " where handler_type_ = 'timer-start-event'")
                .as("the timers of the reminders and of what is erased")
                .containsExactlyInAnyOrder("StartEvent_TimeToRemind", "StartEvent_TimeToErase");
        assertThatOnce(database, "id_ from act_id_group").hasSize(7);
        assertThatOnce(database, "id_ from act_id_user").hasSize(9);
        assertThatOnce(database, "name_ from act_ru_filter").hasSize(10);
        assertThatOnce(
                        database,
                        "concat_ws(' ', user_id_, group_id_, resource_type_, resource_id_)"
                                + " from act_ru_authorization where group_id_ is not null")
                .isNotEmpty();
        assertThatOnce(database, "source_text from requisition").hasSize(5);
        assertThatOnce(database, "version from hiring_schema_history").isNotEmpty();
    }

    private static ListAssert<String> assertThatOnce(JdbcTemplate database, String what) {
        List<String> all = database.queryForList("select " + what, String.class);
        return assertThat(all).as(what).doesNotHaveDuplicates();
    }
}
