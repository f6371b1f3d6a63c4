package org.hiringpipelines.web.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;

/**
 * A posting with somebody at screening, somebody with an interview to come, and somebody with an offer, each in the hands of the people
 * it names and of nobody else.
 *
 * @param posting its id
 * @param screened the application at screening
 * @param invited the application with an interview to come
 * @param offered the application with an offer
 * @param offer the id of that offer
 * @param document a résumé of the one with the offer
 */
record HireOfOthers(String posting, String screened, String invited, String offered, String offer, String document) {

    /** Brings a hire about in which these people have a part. */
    static final class Maker {

        private final Callers callers;
        private final Hiring hiring;
        private final TaskService tasks;

        Maker(Callers callers, Hiring hiring, TaskService tasks) {
            this.callers = callers;
            this.hiring = hiring;
            this.tasks = tasks;
        }

        /** With an offer that waits for approval, or one that is still being drafted. */
        HireOfOthers make(String recruiter, String manager, String interviewer, String approver, boolean drafted) {
            String posting = callers.as("integrator")
                    .post(
                            "/api/postings?openings=3&hiringManager=" + manager + "&recruiter=" + recruiter,
                            "text/plain",
                            Hiring.POSTING)
                    .text("id");
            complete("integrator", posting, "Task_ReviewPosting", "decision", "submit", "waiver", "Agreed.");
            complete(approver, posting, "Task_ApprovePosting", "decision", "approve");
            String screened = apply(posting);
            String invited = apply(posting);
            interview(invited, interviewer);
            String offered = apply(posting);
            for (int round = 1; round <= 2; round++) {
                interview(offered, interviewer);
                hiring.scorecard(interviewer, offered, 4, "yes");
                complete("integrator", offered, "Task_DecideRound", "outcome", "continue");
            }
            complete("integrator", offered, "Task_DecideHire", "outcome", "offer");
            if (drafted) {
                complete(
                        "integrator",
                        offered,
                        "Task_DraftOffer",
                        "salary",
                        "61000",
                        "currency",
                        "GBP",
                        "payPeriod",
                        "YEAR",
                        "startsOn",
                        "2099-03-01",
                        "expiresOn",
                        "2099-01-31");
            }
            return new HireOfOthers(
                    posting,
                    screened,
                    invited,
                    offered,
                    hiring.look(offered).path("offers").get(0).path("id").asText(),
                    callers.as("admin")
                            .get("/sheets/applications/" + offered)
                            .body()
                            .replaceFirst("(?s).*?/documents/([0-9a-f-]{36}).*", "$1"));
        }

        private String apply(String posting) {
            Answer answer = callers.as("integrator")
                    .post(
                            "/api/postings/" + posting + "/applications",
                            Multipart.TYPE,
                            new Multipart()
                                    .part(
                                            "application",
                                            "application/json",
                                            Hiring.application("Maren Holt", Hiring.newEmail()))
                                    .file(
                                            "resume",
                                            "holt.pdf",
                                            "application/pdf",
                                            "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                                    .bytes());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            return answer.text("id");
        }

        private void interview(String application, String interviewer) {
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(application)
                    .taskDefinitionKey("Task_ScreenApplication")
                    .list()
                    .forEach(task ->
                            complete("integrator", application, "Task_ScreenApplication", "outcome", "advance"));
            tasks.setAssignee(task(application, "Task_ProposeSlots"), "recruiter");
            hiring.chooseFirstSlot(application, hiring.proposeSlots(application, interviewer));
        }

        private void complete(String user, String subject, String key, String... fields) {
            StringBuilder variables = new StringBuilder();
            for (int i = 0; i < fields.length; i += 2) {
                variables
                        .append(i == 0 ? "" : ",")
                        .append("\"%s\":{\"value\":\"%s\"}".formatted(fields[i], fields[i + 1]));
            }
            Answer answer = callers.as(user)
                    .post(
                            "/engine-rest/task/" + task(subject, key) + "/complete",
                            "{\"variables\":{" + variables + "}}");
            assertThat(answer.status()).as(key + ": " + answer).isEqualTo(204);
        }

        String task(String subject, String key) {
            return tasks.createTaskQuery()
                    .processInstanceBusinessKey(subject)
                    .taskDefinitionKey(key)
                    .singleResult()
                    .getId();
        }
    }

    /** People beside the local team, with the same password. */
    static void hireColleagues(IdentityService identities, Map<String, String> groups) {
        groups.forEach((id, group) -> {
            User user = identities.newUser(id);
            user.setPassword("demo");
            user.setFirstName(id);
            user.setLastName("Other");
            identities.saveUser(user);
            identities.createMembership(id, group);
        });
    }

    /** The id of the instance that carries the application with the offer. */
    String instance(HistoryService history) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("application")
                .processInstanceBusinessKey(offered)
                .singleResult()
                .getId();
    }

    /** The id of an interview of the one with the offer. */
    String interview(Hiring hiring) {
        return hiring.look(offered).path("interviews").get(0).path("id").asText();
    }

    List<String> applications() {
        return List.of(screened, invited, offered);
    }
}
