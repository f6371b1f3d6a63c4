package org.hiringpipelines.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sees a mail that was not sent, and has it tried again. */
@RunningApplication
class MailsNotSentTest {

    private static final String UNSENT = "Task_DecideUnsentMail";
    private static final String WHY = "There is no mail text bpmn/mail/palmistry.txt.";

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private JdbcTemplate database;

    private String application;
    private String mail;

    @BeforeEach
    void theMailToACandidateCannotBeSent() {
        application = hiring.application(hiring.openPosting(1));
        mail = database.queryForObject("select id from mail where application_id = ?", String.class, application);
        database.update("update mail set template = 'palmistry', tries = 5 where id = ?", mail);
        hiring.runJobs();
    }

    @Test
    void theRecruiterSeesWhyAndHasItTriedAgain() {
        assertThat(told().path("failure").asText()).isEqualTo(WHY);
        assertThat(callers.as("recruiter")
                        .get("/sheets/applications/" + application)
                        .body())
                .contains("Mail not sent to Maren Holt", WHY);
        String task = hiring.taskId("recruiter", mail, UNSENT);
        assertThat(callers.inTasklist("recruiter")
                        .get("/camunda/api/engine/engine/default/task/" + task + "/form-variables")
                        .json()
                        .at("/whyNotSent/value")
                        .asText())
                .isEqualTo(WHY);
        assertThat(callers.inTasklist("recruiter")
                        .get("/camunda/api/engine/engine/default/task/" + task + "/deployed-form")
                        .status())
                .isEqualTo(200);

        database.update("update mail set template = 'application-received' where id = ?", mail);
        hiring.complete("recruiter", mail, UNSENT, "decision", "send");
        hiring.runJobs();

        assertThat(told().path("sentAt").isNull()).isFalse();
        assertThat(told().path("failure").isNull()).isTrue();
        assertThat(tasksOf("admin")).isEmpty();
    }

    @Test
    void anIntegrationMayDecideAndOthersSeeNothingOfIt() {
        assertThat(tasksOf("interviewer")).isEmpty();
        assertThat(tasksOf("approver")).isEmpty();
        assertThat(tasksOf("admin")).hasSize(1);

        JsonNode task = tasksOf("integrator").get(0);
        assertThat(task.path("assignee").asText())
                .as("the recruiter whom the posting names")
                .isEqualTo("recruiter");
        assertThat(callers.as("integrator")
                        .post(
                                "/engine-rest/task/" + task.path("id").asText() + "/complete",
                                "{\"variables\":{\"decision\":{\"value\":\"leave\"}}}")
                        .status())
                .isEqualTo(204);

        assertThat(told().path("failure").asText()).endsWith("decided not to send it. " + WHY);
        assertThat(told().path("sentAt").isNull()).isTrue();
    }

    private JsonNode told() {
        return hiring.look(application).path("mails").get(0);
    }

    private JsonNode tasksOf(String user) {
        return callers.as(user)
                .post("/engine-rest/task", "{\"processInstanceBusinessKey\":\"" + mail + "\"}")
                .json();
    }
}
