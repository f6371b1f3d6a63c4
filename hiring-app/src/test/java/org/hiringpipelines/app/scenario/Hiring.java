package org.hiringpipelines.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.hiringpipelines.workflows.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Carries postings and applications through their processes, over REST alone, each task by one whose task it is. */
@Component
public class Hiring {

    /** A posting that every check lets pass once its pay is waived. */
    public static final String POSTING = """
            Harbour Pilot

            What you bring
            - A master mariner's licence
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Callers callers;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final SearchIndex search;
    private final Clock clock;

    Hiring(Callers callers, RuntimeService runtime, ManagementService management, SearchIndex search, Clock clock) {
        this.callers = callers;
        this.runtime = runtime;
        this.management = management;
        this.search = search;
        this.clock = clock;
    }

    /** A posting that has been handed in; answers its id. */
    public String receivedPosting(String text, int openings) {
        Answer answer = callers.as("integrator")
                .post(
                        "/api/postings?hiringManager=manager&recruiter=recruiter&openings=" + openings,
                        "text/plain",
                        text);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("id");
    }

    /** A posting whose candidates go through a pipeline, open; answers its id. */
    public String openPosting(String text, String pipeline) {
        Answer answer = callers.as("integrator")
                .post(
                        "/api/postings?hiringManager=manager&recruiter=recruiter&pipeline=" + pipeline,
                        "text/plain",
                        text);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        open(answer.text("id"));
        return answer.text("id");
    }

    /** A posting that takes applications; answers its id. */
    public String openPosting(int openings) {
        String id = receivedPosting(POSTING, openings);
        open(id);
        return id;
    }

    /** Reviews and approves a posting. */
    public void open(String postingId) {
        complete("recruiter", postingId, "Task_ReviewPosting", "decision", "submit", "waiver", "Agreed with counsel.");
        complete("approver", postingId, "Task_ApprovePosting", "decision", "approve", "comment", "Good to go.");
    }

    /** Closes an open posting; those in hand go on. */
    public void close(String postingId) {
        complete("manager", postingId, "Task_ManagePosting", "action", "close");
        runJobs();
    }

    /** Closes a posting, and the applications that are open for it. */
    public void closeAndEnd(String postingId) {
        complete("manager", postingId, "Task_ManagePosting", "action", "close", "inHand", "end");
        runJobs();
    }

    /** An application of somebody new; answers its id. */
    public String application(String postingId) {
        return applicationOf("Maren Holt", postingId);
    }

    /** Somebody of that name applies for a posting; answers the application's id. */
    public String applicationOf(String name, String postingId) {
        Answer answer = callers.as("integrator")
                .post("/api/postings/" + postingId + "/applications", application(name, newEmail()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("id");
    }

    /** Waits until an application can be found by its words: it is read for the search beside all other work. */
    public void untilFound(String applicationId) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !search.missing(Integer.MAX_VALUE).contains(applicationId));
    }

    /** The address of somebody new. */
    public static String newEmail() {
        return "c" + UUID.randomUUID() + "@example.org";
    }

    /** What somebody hands in, as JSON. */
    public static String application(String name, String email) {
        ObjectNode application = JSON.createObjectNode();
        application.putObject("candidate").put("name", name).put("email", email).put("location", "Ballymena");
        application
                .putArray("answers")
                .addObject()
                .put("question", "When could you start?")
                .put("answer", "Soon.");
        return application
                .put("coverLetter", "I know these waters.")
                .put("source", "careers page")
                .toString();
    }

    /** The application as the API tells it. */
    public JsonNode look(String applicationId) {
        return callers.as("integrator")
                .get("/api/applications/" + applicationId)
                .json();
    }

    /** Advances the application and proposes two slots for its first interview; answers the interview's id. */
    public String proposedInterview(String applicationId) {
        complete("recruiter", applicationId, "Task_ScreenApplication", "outcome", "advance");
        return proposeSlots(applicationId);
    }

    /** Proposes two slots for the round that is open; answers the interview's id. */
    public String proposeSlots(String applicationId) {
        return proposeSlots(applicationId, "interviewer", "interviewer2");
    }

    /** Proposes two slots with these interviewers; answers the interview's id. */
    public String proposeSlots(String applicationId, String... interviewers) {
        Instant start = clock.instant().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        complete(
                "recruiter",
                applicationId,
                "Task_ProposeSlots",
                "slots",
                "json:[{\"startsAt\":\"%s\",\"minutes\":45},{\"startsAt\":\"%s\",\"minutes\":30}]"
                        .formatted(start, start.plus(1, ChronoUnit.DAYS)),
                "interviewers",
                Stream.of(interviewers).collect(Collectors.joining("\",\"", "json:[\"", "\"]")),
                "place",
                "Harbour office");
        JsonNode interviews = look(applicationId).path("interviews");
        return interviews.get(interviews.size() - 1).path("id").asText();
    }

    /** Chooses the first slot for the candidate, and lets both interviewers write their scorecards. */
    public void interview(String applicationId, String interviewId) {
        chooseFirstSlot(applicationId, interviewId);
        scorecard("interviewer", applicationId, 4, "yes");
        scorecard("interviewer2", applicationId, 5, "strongYes");
    }

    /** Chooses the first slot of the latest interview for the candidate. */
    public void chooseFirstSlot(String applicationId, String interviewId) {
        JsonNode interviews = look(applicationId).path("interviews");
        JsonNode slot = interviews.get(interviews.size() - 1).path("slots").get(0);
        Answer chosen = callers.as("integrator")
                .post(
                        Address.ofSlot(interviewId),
                        "{\"startsAt\":\"" + slot.path("startsAt").asText() + "\"}");
        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(202);
    }

    /** Writes somebody's scorecard with one rating. */
    public void scorecard(String interviewer, String applicationId, int rating, String recommendation) {
        complete(
                interviewer,
                applicationId,
                "Task_WriteScorecard",
                "ratings",
                "json:[{\"competency\":\"Communication\",\"rating\":%d,\"evidence\":\"Explained the tides.\"}]"
                        .formatted(rating),
                "summary",
                "Calm and clear.",
                "recommendation",
                recommendation);
    }

    /** Leads an application through both rounds to an offer in the candidate's hands; answers the offer's id. */
    public String extendedOffer(String applicationId) {
        interview(applicationId, proposedInterview(applicationId));
        complete("manager", applicationId, "Task_DecideRound", "outcome", "continue");
        interview(applicationId, proposeSlots(applicationId));
        complete("manager", applicationId, "Task_DecideRound", "outcome", "continue");
        complete("manager", applicationId, "Task_DecideHire", "outcome", "offer");
        return draftedOffer(applicationId);
    }

    /** Puts an offer into the candidate's hands without screening and interviews, where a test is about offers; answers its id. */
    public String offerAtOnce(String applicationId) {
        moveTo(applicationId, "CallActivity_Offer");
        return draftedOffer(applicationId);
    }

    /** Moves an application that is still to be screened to a later step of its way, as an administrator may. */
    public void moveTo(String applicationId, String step) {
        moveTo("application", applicationId, step);
    }

    /** The same within the process of a pipeline. */
    public void moveTo(String processKey, String applicationId, String step) {
        String process = runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(applicationId)
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(process)
                .startBeforeActivity(step)
                .cancelAllForActivity("CallActivity_Screening")
                .execute();
    }

    /** Drafts an offer, which then waits for its approval. */
    public void draftOffer(String applicationId) {
        complete(
                "manager",
                applicationId,
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
                "2099-01-31",
                "terms",
                "A launch of your own.");
    }

    private String draftedOffer(String applicationId) {
        draftOffer(applicationId);
        complete("approver", applicationId, "Task_ApproveOffer", "decision", "approve", "comment", "Within the range.");
        return look(applicationId).path("offers").get(0).path("id").asText();
    }

    /**
     * Completes a task over Camunda's own REST.
     *
     * @param businessKey the posting or application it belongs to
     * @param fields names and values by turns; a value behind {@code json:} is sent as a list
     */
    public void complete(String user, String businessKey, String task, String... fields) {
        ObjectNode variables = JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            boolean list = fields[i + 1].startsWith("json:");
            variables
                    .putObject(fields[i])
                    .put("value", list ? fields[i + 1].substring("json:".length()) : fields[i + 1])
                    .put("type", list ? "Json" : "String");
        }
        Answer completed = callers.as(user)
                .post(
                        "/engine-rest/task/" + taskId(user, businessKey, task) + "/complete",
                        JSON.createObjectNode().set("variables", variables).toString());
        assertThat(completed.status()).as(task + ": " + completed).isBetween(200, 204);
    }

    public String taskId(String user, String businessKey, String task) {
        JsonNode tasks = callers.as(user)
                .post(
                        "/engine-rest/task",
                        JSON.createObjectNode()
                                .put("processInstanceBusinessKey", businessKey)
                                .put("taskDefinitionKey", task)
                                .toString())
                .json();
        for (JsonNode open : tasks) {
            if (open.path("assignee").isNull() || open.path("assignee").asText().equals(user)) {
                return open.path("id").asText();
            }
        }
        throw new AssertionError(user + " has no task " + task + ": " + tasks);
    }

    /** Takes away all tasks that earlier tests have left; a page of Tasklist shows fifteen. */
    public void clearDesks() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "left by another test"));
    }

    /** Runs everything that is due, and what comes of it. */
    public void runJobs() {
        for (Job job = due(); job != null; job = due()) {
            management.executeJob(job.getId());
        }
    }

    /** Lets the time pass until the next timer of a task rings, or of an event at its edge. */
    public void nextTimerRings(String applicationId, String activity) {
        Job next =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(applicationId).active().list().stream()
                        .flatMap(process -> management
                                .createJobQuery()
                                .processInstanceId(process.getId())
                                .activityId(activity)
                                .timers()
                                .list()
                                .stream())
                        .min(Comparator.comparing(Job::getDuedate))
                        .orElseThrow(() -> new AssertionError(activity + " has no timer."));
        management.executeJob(next.getId());
        runJobs();
    }

    private Job due() {
        return management.createJobQuery().executable().active().listPage(0, 1).stream()
                .findFirst()
                .orElse(null);
    }
}
