package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.task.Draft;
import org.hiringpipelines.workflows.drafts.Drafts;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is typed into a form is kept for who typed it, as long as the task is there. */
@HiringTest
public class DraftsTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Drafts drafts;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate database;

    private Candidacy ada;
    private String task;

    @BeforeEach
    void adaIsBeingScreened() {
        ada = team.takesUntil(Recruiter.SCREEN_APPLICATION, team.opens().appliedForBy("Ada Baker"));
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(ada.id())
                .taskDefinitionKey(Recruiter.SCREEN_APPLICATION)
                .singleResult()
                .getId();
    }

    @Test
    void theLastOneIsKeptForWhoTypedItAndForNobodyElse() {
        drafts.keep(task, "recruiter", "{\"comment\":\"Knows th\"}");
        Draft last = drafts.keep(task, "recruiter", "{\"comment\":\"Knows these waters.\"}");

        assertThat(drafts.find(task, "recruiter")).hasValueSatisfying(draft -> {
            assertThat(draft.fields()).isEqualTo("{\"comment\":\"Knows these waters.\"}");
            assertThat(draft.keptAt()).isEqualTo(last.keptAt());
        });
        assertThat(drafts.find(task, "manager")).isEmpty();
        assertThat(kept()).isOne();
    }

    @Test
    void eachKeepsTheirOwn() {
        drafts.keep(task, "recruiter", "{\"comment\":\"Mine.\"}");
        drafts.keep(task, "manager", "{\"comment\":\"Hers.\"}");

        drafts.discard(task, "recruiter");

        assertThat(drafts.find(task, "recruiter")).isEmpty();
        assertThat(drafts.find(task, "manager"))
                .hasValueSatisfying(draft -> assertThat(draft.fields()).contains("Hers."));
    }

    @Test
    void itGoesWithTheTaskThatIsCompleted() {
        drafts.keep(task, "recruiter", "{\"comment\":\"Knows these waters.\"}");

        tasks.setAssignee(task, "recruiter");
        tasks.complete(task, Map.of("outcome", "hold"));

        assertThat(kept()).isZero();
    }

    @Test
    void itGoesWithTheTaskThatIsNoLongerNeeded() {
        drafts.keep(task, "recruiter", "{\"comment\":\"Knows these waters.\"}");

        ada.withdraws();

        assertThat(ada.openTasks()).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void itStaysWhereCompletingIsRefused() {
        drafts.keep(task, "recruiter", "{\"outcome\":\"reject\"}");
        tasks.setAssignee(task, "recruiter");

        assertThatThrownBy(() -> tasks.complete(task, Map.of("outcome", "reject")))
                .isInstanceOf(Refusal.class);

        assertThat(kept()).isOne();
    }

    @Test
    void whatIsTooLongIsRefusedWithASentence() {
        String tooLong = "{\"comment\":\"" + "x".repeat(Draft.MOST_CHARACTERS) + "\"}";

        assertThatThrownBy(() -> drafts.keep(task, "recruiter", tooLong))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at most 300,000 characters");
        assertThat(kept()).isZero();
    }

    private int kept() {
        return database.queryForObject("select count(*) from draft where task_id = ?", Integer.class, task);
    }
}
