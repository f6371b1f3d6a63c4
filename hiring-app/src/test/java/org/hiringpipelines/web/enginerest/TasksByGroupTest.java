package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which tasks somebody of each group finds, reads, claims and completes: those that are theirs, and those that their group looks after. */
@RunningApplication
class TasksByGroupTest {

    private static final Map<String, String> TASKS = Map.of(
            "a screening", "Task_ScreenApplication",
            "a scorecard", "Task_WriteScorecard",
            "an approval", "Task_ApprovePosting");

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate database;

    /**
     * To get, to read what is shown, to claim, and to complete. As it is, a form is refused for what is missing in it (400) where the task is
     * not refused itself (403), and what somebody else has cannot be claimed (409).
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a screening, recruiter, listed 200 200 204 400",
        "a screening, manager, listed 200 200 403 403",
        "a screening, interviewer, 403 403 403 403",
        "a screening, approver, 403 403 403 403",
        "a screening, designer, 403 403 403 403",
        "a screening, integrator, listed 200 200 409 400",
        "a screening, admin, listed 200 200 409 400",
        "a scorecard, recruiter, listed 200 200 403 403",
        "a scorecard, manager, listed 200 200 403 403",
        "a scorecard, interviewer, listed 200 200 204 400",
        "a scorecard, interviewer3, 403 403 403 403",
        "a scorecard, approver, 403 403 403 403",
        "a scorecard, designer, 403 403 403 403",
        "a scorecard, integrator, listed 200 200 409 400",
        "a scorecard, admin, listed 200 200 409 400",
        "an approval, recruiter, listed 200 200 403 403",
        "an approval, manager, listed 200 200 403 403",
        "an approval, interviewer, 403 403 403 403",
        "an approval, approver, listed 200 200 204 400",
        "an approval, designer, 403 403 403 403",
        "an approval, integrator, listed 200 200 204 400",
        "an approval, admin, listed 200 200 204 400"
    })
    void eachFindsTheirOwn(String what, String user, String expected) {
        String key = TASKS.get(what);
        String subject = open(what);
        String task = hiring.taskId(
                what.equals("a scorecard") ? "interviewer" : what.equals("an approval") ? "approver" : "recruiter",
                subject,
                key);
        Caller caller = callers.as(user);
        String query = "?taskDefinitionKey=" + key + "&processInstanceBusinessKey=" + subject;

        List<String> answers = new ArrayList<>();
        JsonNode list = caller.get("/engine-rest/task" + query).json();
        assertThat(caller.get("/engine-rest/task/count" + query)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(list.size());
        if (list.findValuesAsText("id").contains(task)) {
            answers.add("listed");
        }
        String at = "/engine-rest/task/" + task;
        for (Answer answer : List.of(
                caller.get(at),
                caller.get(at + "/form-variables"),
                caller.post(at + "/claim", "{\"userId\":\"" + user + "\"}"),
                caller.post(at + "/complete", "{\"variables\":{}}"))) {
            answers.add(String.valueOf(answer.status()));
        }

        assertThat(String.join(" ", answers)).isEqualTo(expected);
    }

    @Test
    void whoGaveATaskBackThatIsInNobodysListCanTakeItAgain() {
        String application = open("a scorecard");
        String task = hiring.taskId("interviewer", application, "Task_WriteScorecard");
        Caller interviewer = callers.as("interviewer");
        String at = "/engine-rest/task/" + task;

        assertThat(Answer.statuses(
                        interviewer.post(at + "/unclaim", "{}"),
                        interviewer.get(at),
                        callers.as("interviewer3").get(at),
                        interviewer.post(at + "/claim", "{\"userId\":\"interviewer\"}")))
                .containsExactly(204, 200, 403, 204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("interviewer");
    }

    @Test
    void rightsDoNotGrowWithTasks() {
        open("a scorecard");
        long before = rights();

        open("a screening");
        open("a scorecard");
        open("an approval");

        assertThat(rights()).isEqualTo(before);
    }

    private long rights() {
        return database.queryForObject("select count(*) from act_ru_authorization", Long.class);
    }

    /** The posting or application whose task it is. */
    private String open(String what) {
        if (what.equals("an approval")) {
            String posting = hiring.receivedPosting(Hiring.POSTING, 1);
            hiring.complete(
                    "recruiter",
                    posting,
                    "Task_ReviewPosting",
                    "decision",
                    "submit",
                    "waiver",
                    "Agreed with the board.");
            return posting;
        }
        String application = hiring.application(hiring.openPosting(1));
        if (what.equals("a scorecard")) {
            hiring.chooseFirstSlot(application, hiring.proposedInterview(application));
        }
        return application;
    }
}
