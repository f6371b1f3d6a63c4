package org.hiringpipelines.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Deployments;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Designers deploy, by our own call and as Camunda Modeler does, and move people along; nothing broken gets in. */
@RunningApplication
class DesignsTest {

    private static final String CHECKED = "Task_ScreenApplication";

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private RepositoryService repository;

    private Deployments deployments;

    @BeforeEach
    void rememberWhatWasThere() {
        hiring.clearDesks();
        deployments = new Deployments(repository);
    }

    @AfterEach
    void takeAway() {
        deployments.takeBack();
    }

    @Test
    void aDesignerDeploysAFormAloneAndItBelongsToOneVersionWithAllOthers() {
        String posting = hiring.openPosting(1);
        String earlier = hiring.application(posting);
        String form = shipped("forms/screen-application.form").replace("\"label\": \"", "\"label\": \"New: ");

        Answer answer = deploy(
                "designer",
                new Multipart()
                        .part("name", null, "Another wording")
                        .part("why", null, "Asked for by Rosa")
                        .file("files", "screen-application.form", "application/json", bytes(form)));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().path("deployedBy").asText()).isEqualTo("designer");
        assertThat(answer.json().path("processes").path("screening").asInt()).isEqualTo(2);
        assertThat(answer.json().path("processes").path("offer").asInt()).isEqualTo(2);
        assertThat(callers.as("designer").get(answer.header("Location")).text("why"))
                .isEqualTo("Asked for by Rosa");
        assertThat(callers.as("designer")
                        .get("/api/designs")
                        .json()
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("Another wording");
        assertThat(formAt(hiring.applicationOf("Later", posting))).contains("New: ");
        assertThat(formAt(earlier)).doesNotContain("New: ");
    }

    @Test
    void anArchiveIsADesignAsWell() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (String file : List.of("screening.bpmn", "mail/de/hired.txt", "mail/hired.txt")) {
                zip.putNextEntry(new ZipEntry("bpmn/" + file));
                zip.write(bytes(shipped(file)));
            }
            zip.putNextEntry(new ZipEntry("__MACOSX/._screening.bpmn"));
            zip.write(1);
        }

        assertThat(deploy(
                                "designer",
                                new Multipart().file("files", "all.zip", "application/zip", archive.toByteArray()))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/designs", "/engine-rest/deployment/create"})
    void whatIsBrokenIsRefusedByFileAndElementAndLeavesNothing(String door) {
        String broken = shipped("screening.bpmn").replace("applications.screen(", "applications.scren(");

        for (String user : List.of("designer", "admin")) {
            Answer answer = callers.as(user)
                    .post(
                            door,
                            Multipart.TYPE,
                            new Multipart()
                                    .file("files", "screening.bpmn", "application/xml", bytes(broken))
                                    .bytes());

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.faultyFields()).contains("screening.bpmn, " + CHECKED);
            assertThat(answer.body()).contains("ApplicationService has no method scren with 6 arguments");
        }
        assertThat(deployments.all()).isEqualTo(deployments.before());
    }

    @Test
    void aDiagramThatComesAloneKeepsItsFormsAndItsMails() {
        String posting = hiring.openPosting(1);

        Answer answer = callers.as("designer")
                .post(
                        "/engine-rest/deployment/create",
                        Multipart.TYPE,
                        new Multipart()
                                .part("deployment-name", null, "From the Modeler")
                                .file(
                                        "screening",
                                        "screening.bpmn",
                                        "application/xml",
                                        bytes(shipped("screening.bpmn")))
                                .bytes());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(formAt(hiring.application(posting))).contains("components");
        assertThat(repository.getDeploymentResourceNames(answer.text("id")))
                .contains("screen-application.form", "rejected.txt", "de/rejected.txt", "offer-letter.html");
        JsonNode kept = callers.as("designer").get("/api/designs").json().path(0);
        assertThat(kept.path("name").asText()).isEqualTo("From the Modeler");
        assertThat(kept.path("deployedBy").asText()).isEqualTo("designer");
    }

    @Test
    void whatNothingUsesIsTakenOutAndWhatIsUsedStays() {
        String spare = shipped("forms/screen-application.form").replace("\"screen-application\"", "\"spare\"");
        deploy("designer", new Multipart().file("files", "spare.form", "application/json", bytes(spare)));
        assertThat(usesOf("spare.form")).isEmpty();
        assertThat(usesOf("screen-application.form"))
                .extracting(
                        use -> use.path("by").asText() + " " + use.path("name").asText())
                .containsExactly("STEP Screen application");

        Answer refused = deploy(
                "designer", new Multipart().part("takeOut", null, "spare.form").part("takeOut", null, "hired.txt"));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.faultyFields()).contains("application.bpmn, EndEvent_Hired");
        assertThat(deploy("designer", new Multipart().part("takeOut", null, "slot-confirmed.txt"))
                        .faultyFields())
                .containsExactly("slot-confirmed");
        assertThat(deploy("designer", new Multipart().part("takeOut", null, "spare.form,slot-confirmed.txt"))
                        .faultyFields())
                .as("one name with a comma in it")
                .containsExactly("spare.form,slot-confirmed.txt");
        assertThat(deploy("designer", new Multipart().part("why", null, "Nothing at all"))
                        .status())
                .isEqualTo(400);
        Answer taken = deploy(
                "designer",
                new Multipart()
                        .part("takeOut", null, "spare.form")
                        .part("name", null, "Without the spare one")
                        .part("why", null, "Nobody fills it in"));

        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        JsonNode told = callers.as("designer").get(taken.header("Location")).json();
        assertThat(told.path("takenOut").toString()).isEqualTo("[\"spare.form\"]");
        assertThat(told.path("why").asText()).isEqualTo("Nobody fills it in");
        assertThat(told.path("deployedBy").asText()).isEqualTo("designer");
        assertThat(callers.as("designer").get("/api/designs/parts").body()).doesNotContain("spare.form");
        assertThat(formAt(hiring.application(hiring.openPosting(1)))).contains("components");
    }

    @Test
    void whatIsTriedGoesWithoutWhatNothingUsesAndIsRefusedInTheWordsOfADeployment() {
        String spare = shipped("forms/screen-application.form").replace("\"screen-application\"", "\"spare\"");
        deploy("designer", new Multipart().file("files", "spare.form", "application/json", bytes(spare)));
        Multipart unreadable = new Multipart()
                .part("takeOut", null, "spare.form")
                .file("files", "screening.bpmn", "application/xml", bytes("no diagram at all"));

        assertThat(tried(unreadable).faultyFields()).anyMatch(field -> field.startsWith("screening.bpmn"));
        assertThat(tried(new Multipart().part("takeOut", null, "hired.txt")).faultyFields())
                .contains("application.bpmn, EndEvent_Hired");
        assertThat(tried(new Multipart().part("takeOut", null, "slot-confirmed.txt"))
                        .faultyFields())
                .containsExactly("slot-confirmed");
        assertThat(tried(new Multipart().part("takeOut", null, "spare.form,slot-confirmed.txt"))
                        .faultyFields())
                .as("one name with a comma in it")
                .containsExactly("spare.form,slot-confirmed.txt");
        assertThat(tried(new Multipart().part("takeOut", null, "hired.txt").part("design", null, "nowhere"))
                        .faultyFields())
                .as("where something is left out, no deployed design is asked for")
                .contains("application.bpmn, EndEvent_Hired");
    }

    private Answer tried(Multipart design) {
        Answer answer = callers.as("designer").post("/api/designs/try", Multipart.TYPE, design.bytes());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer;
    }

    private List<JsonNode> usesOf(String part) {
        return StreamSupport.stream(
                        callers.as("designer").get("/api/designs/parts").json().spliterator(), false)
                .filter(listed -> listed.path("name").asText().equals(part))
                .flatMap(listed -> StreamSupport.stream(listed.path("uses").spliterator(), false))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "manager", "interviewer", "approver", "integrator"})
    void nobodyElseDeploysOrMovesAnybody(String user) {
        assertThat(deploy(
                                user,
                                new Multipart()
                                        .file(
                                                "files",
                                                "screening.bpmn",
                                                "application/xml",
                                                bytes(shipped("screening.bpmn"))))
                        .status())
                .isEqualTo(403);
        assertThat(Answer.statuses(
                        callers.as(user).get("/api/designs"),
                        callers.as(user).get("/api/designs/parts"),
                        deploy(user, new Multipart().part("takeOut", null, "spare.form")),
                        callers.as(user).get("/api/migrations"),
                        callers.as(user).post("/api/migrations/dry-run", "{}"),
                        callers.as(user).post("/api/migrations", "{}")))
                .containsOnly(403);
    }

    @Test
    void aDesignerMovesPeopleAlongAndReadsNoName() {
        String posting = hiring.openPosting(1);
        String application = hiring.applicationOf("Maren Holt", posting);
        deploy(
                "designer",
                new Multipart().file("files", "screening.bpmn", "application/xml", bytes(shipped("screening.bpmn"))));
        Caller designer = callers.as("designer");

        Answer tried = designer.post("/api/migrations/dry-run", "{}");
        assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
        assertThat(tried.json().path("stuck")).isEmpty();
        assertThat(steps(tried.json().path("steps"))).containsEntry(CHECKED, 1);
        Answer begun = designer.post(
                "/api/migrations",
                "{\"why\":\"One for all\",\"moves\":" + tried.json().path("moves") + "}");
        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        hiring.runJobs();

        Answer progress = designer.get(begun.header("Location"));
        assertThat(progress.json().path("finished").asBoolean())
                .as(progress.toString())
                .isTrue();
        assertThat(progress.json().path("left").asInt()).isZero();
        assertThat(progress.body()).contains(application).doesNotContain("Maren");
        assertThat(tried.body()).doesNotContain("Maren");
        assertThat(steps(designer.post("/api/migrations/dry-run", "{}").json().path("steps")))
                .isEmpty();
        assertThat(designer.post("/api/migrations/dry-run", "{\"moves\":[{\"process\":\"screening\"}]}")
                        .faultyFields())
                .containsExactly("moves[0]");
        assertThat(designer.post("/api/migrations", "{\"move\":[]}").faultyFields())
                .as("a misspelt list moves nobody")
                .containsExactly("move");
    }

    private static Map<String, Integer> steps(JsonNode steps) {
        Map<String, Integer> standing = new TreeMap<>();
        StreamSupport.stream(steps.spliterator(), false)
                .forEach(step -> standing.put(
                        step.path("step").asText(), step.path("standing").asInt()));
        return standing;
    }

    private Answer deploy(String user, Multipart design) {
        return callers.as(user).post("/api/designs", Multipart.TYPE, design.bytes());
    }

    private String formAt(String application) {
        String task = hiring.taskId("recruiter", application, CHECKED);
        return callers.as("recruiter")
                .get("/engine-rest/task/" + task + "/deployed-form")
                .body();
    }

    private static String shipped(String file) {
        try {
            return new ClassPathResource("bpmn/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
