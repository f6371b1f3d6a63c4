package org.hiringpipelines.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in the lists on the left of Tasklist, and in which order. */
@RunningApplication
class TaskListsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Clock clock;

    @BeforeEach
    void clearDesks() {
        hiring.clearDesks();
    }

    @Test
    void theInterviewsOfTodayAreListedForWhoHoldsAndWhoArrangesThem() {
        String application = hiring.application(hiring.openPosting(1));
        hiring.chooseFirstSlot(application, hiring.proposedInterview(application));
        assertThat(list("interviewer", "My interviews today")).isEmpty();
        assertThat(list("recruiter", "Today's interviews")).isEmpty();

        beginsOn(application, LocalDate.now(clock).plusDays(1));
        assertThat(list("interviewer", "My interviews today")).isEmpty();

        beginsOn(application, LocalDate.now(clock));
        assertThat(list("interviewer", "My interviews today")).containsExactly("Write scorecard");
        assertThat(list("recruiter", "Today's interviews")).containsExactly("Change interview");
        assertThat(list("interviewer3", "My interviews today")).isEmpty();
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatIsNeverDueLast() {
        String posting = hiring.openPosting(1);
        String application = hiring.application(posting);
        hiring.interview(application, hiring.proposedInterview(application));

        assertThat(list("manager", "My tasks")).containsExactly("Decide after round", "Manage open posting");
    }

    private void beginsOn(String application, LocalDate day) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(application)
                .taskDefinitionKeyIn("Task_WriteScorecard", "Task_ManageInterview")
                .list()
                .forEach(task -> {
                    assertThat(task.getFollowUpDate()).as(task.getName()).isNotNull();
                    task.setFollowUpDate(Date.from(
                            day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant()));
                    tasks.saveTask(task);
                });
    }

    private List<String> list(String user, String name) {
        String id = filters.createFilterQuery().filterName(name).singleResult().getId();
        JsonNode found =
                callers.as(user).get("/engine-rest/filter/" + id + "/list").json();
        List<String> names = new ArrayList<>();
        found.forEach(task -> names.add(task.path("name").asText()));
        return names;
    }
}
