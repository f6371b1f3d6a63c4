package org.hiringpipelines.app.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Deployments;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.designs.DesignFolder;
import org.hiringpipelines.workflows.engine.check.CheckedFolder;
import org.hiringpipelines.workflows.rehearsals.RehearsalPlan;
import org.hiringpipelines.workflows.rehearsals.RehearsalReport;
import org.hiringpipelines.workflows.rehearsals.Rehearsals;
import org.hiringpipelines.workflows.rehearsals.TriedAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Does what {@code docs/tutorial-references.md} says, step by step, with people on their way, and sees what the page promises. */
@RunningApplication
class ReferencesTutorialTest {

    private static final TutorialPage PAGE = TutorialPage.of("tutorial-references.md");

    private static final String CALL = "Task_HearReferences";

    private static final String MAIL = "references-announced";

    /** As many as the page says, on a way on which many come to the new step, so that some let it lie. */
    private static final RehearsalPlan PLAN = new RehearsalPlan(
            RehearsalPlan.CANDIDATES,
            1,
            Map.of(
                    "Task_ScreenApplication", Map.of("advance", 1e6),
                    "Task_DecideRound", Map.of("continue", 1e6),
                    "Task_DecideHire", Map.of("offer", 1e6)),
            300,
            null);

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private RepositoryService repository;

    private Deployments deployments;

    private CopiedDesign design;

    @BeforeEach
    void rememberWhatWasThere(@TempDir Path folder) {
        hiring.clearDesks();
        deployments = new Deployments(repository);
        design = CopiedDesign.in(folder.resolve("my-design"));
    }

    @AfterEach
    void takeAway() {
        deployments.takeBack();
    }

    @Test
    void theReaderAddsReferenceCallsMovesPeopleAlongAndGoesBack() {
        String posting = hiring.openPosting(5);
        String screened = hiring.applicationOf("Anna Veld", posting);
        String decided = at("Task_DecideHire", hiring.applicationOf("Bruno Haas", posting));
        String waiting = at("Task_DecideHire", hiring.applicationOf("Cleo Sand", posting));
        String offered = at("CallActivity_Offer", hiring.applicationOf("Dora Lind", posting));
        hiring.runJobs();
        Iterator<CurlCall> calls = PAGE.calls().iterator();

        // 2 to 5: form, mail, diagram, table
        PAGE.files().forEach((name, content) -> design.save(name, content.getBytes(StandardCharsets.UTF_8)));
        drawInApplication();
        addDeadline();

        // 6: checked by the rules of npm run check, and tried; what is missing is named, and nothing is deployed
        assertThat(CheckedFolder.flawsIn(List.of(design.folder()))).isEmpty();
        tried();
        Answer refused = calls.next().make(callers, design::file);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(PAGE.refusals())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(refused.body()).contains(line));
        assertThat(deployments.all()).isEqualTo(deployments.before());

        // 7: deployed; whoever is under way goes on as before
        Answer deployed = calls.next().make(callers, design::file);
        assertThat(deployed.status()).as(deployed.toString()).isEqualTo(201);
        assertThat(callers.as("designer").get("/api/designs").body()).contains("Reference calls");
        // What a template leaves empty is in nobody's way.
        assertThat(usesOf("hear-references.form")).containsExactly("Hear references");
        assertThat(usesOf("references-announced")).containsExactly("References announced");

        // 8: tried, then moved along
        Answer tried = calls.next().make(callers, design::file);
        assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
        assertThat(tried.json().path("stuck")).isEmpty();
        assertThat(tried.json().path("all").asInt()).isGreaterThanOrEqualTo(4);
        String due = dueOf("manager", decided, "Task_DecideHire");
        int mails = mailsOf(decided).size() + mailsOf(offered).size();
        moved(calls.next().make(callers, design::file));
        assertThat(dueOf("manager", decided, "Task_DecideHire")).isEqualTo(due);
        assertThat(mailsOf(decided).size() + mailsOf(offered).size()).isEqualTo(mails);
        hiring.taskId("manager", offered, "Task_DraftOffer");
        hiring.taskId("recruiter", screened, "Task_ScreenApplication");

        // the step itself
        for (String application : List.of(decided, waiting)) {
            hiring.complete("manager", application, "Task_DecideHire", "outcome", "offer");
            assertThat(mailsOf(application)).filteredOn(Mail::template, MAIL).hasSize(1);
        }
        JsonNode task = task("recruiter", decided, CALL);
        assertThat(task.path("name").asText()).isEqualTo("Hear references");
        assertThat(task.path("due").asText()).isNotBlank();
        hiring.complete("recruiter", decided, CALL, "comment", "Both would hire her again.");
        assertThat(hiring.look(decided).path("timeline").toString())
                .contains("Hear references: Both would hire her again.");
        hiring.taskId("manager", decided, "Task_DraftOffer");
        String later = hiring.applicationOf("Eva Moor", posting);
        assertThat(hiring.look(later).path("stage").asText()).isEqualTo("SCREENING");

        // 9: back
        Answer back = calls.next().make(callers, design::file);
        assertThat(back.status()).as(back.toString()).isEqualTo(201);
        assertThat(back.json().path("takenOut").toString())
                .isEqualTo("[\"hear-references.form\",\"references-announced.html\",\"references-announced.txt\"]");
        assertThat(callers.as("designer").get("/api/designs/parts").body()).doesNotContain("references-announced");
        JsonNode latest =
                callers.as("designer").post("/api/migrations/dry-run", "{}").json();
        assertThat(latest.path("stuck")).isEmpty();
        assertThat(latest.path("moves").findValuesAsText(CALL)).containsExactly("CallActivity_Offer");
        moved(calls.next().make(callers, design::file, body -> withVersionsOf(latest, body)));
        assertThat(task("manager", waiting, "Task_DecideHire").path("name").asText())
                .isEqualTo("Decide on hire");
        hiring.complete("manager", waiting, "Task_DecideHire", "outcome", "offer");
        hiring.taskId("manager", waiting, "Task_DraftOffer");
        assertThat(mailsOf(waiting)).filteredOn(Mail::template, MAIL).hasSize(1);
        assertThat(calls).isExhausted();
    }

    /** The steps at which a part of the latest design is used. */
    private List<String> usesOf(String part) {
        List<String> steps = new ArrayList<>();
        callers.as("designer").get("/api/designs/parts").json().forEach(listed -> {
            if (listed.path("name").asText().equals(part)) {
                listed.path("uses").forEach(use -> steps.add(use.path("name").asText()));
            }
        });
        return steps;
    }

    /** Brings somebody to a later step of the way. */
    private String at(String step, String application) {
        hiring.moveTo(application, step);
        return application;
    }

    private void drawInApplication() {
        OpenDiagram diagram = new OpenDiagram(design.file("application.bpmn"));
        BuildingBlock mail = BuildingBlock.of("Mail", PAGE, List.of(), List.of(MAIL));
        BuildingBlock task = BuildingBlock.of("Task", PAGE, List.of("hear-references"), List.of());
        diagram.makeRoom(
                "CallActivity_Offer", PAGE.number("pull everything that is right of there # pixels to the right"));
        IntermediateThrowEvent envelope = mail.make(IntermediateThrowEvent.class, diagram.model());
        MessageEventDefinition message = diagram.model().newInstance(MessageEventDefinition.class);
        envelope.getEventDefinitions().add(message);
        diagram.dropOnLineTo("CallActivity_Offer", envelope, 36, 36);
        diagram.dropOnLineTo("CallActivity_Offer", task.make(UserTask.class, diagram.model()), 100, 80);
        diagram.raiseVersionTag();
        design.save("application.bpmn", diagram.saved());
        keepForItsPicture(diagram.saved());
    }

    private static void keepForItsPicture(byte[] diagram) {
        try {
            Path kept = Path.of("target", "tutorial", "application.bpmn");
            Files.createDirectories(kept.getParent());
            Files.write(kept, diagram);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addDeadline() {
        List<List<String>> rows = PAGE.table("Task | Seniority of the job");
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            cells.put(rows.get(0).get(i), rows.get(1).get(i));
        }
        OpenTable table = new OpenTable(design.file("decisions/deadlines.dmn"));
        table.addRow(cells);
        design.save("decisions/deadlines.dmn", table.saved());
    }

    /** Lets simulated candidates go through the folder, as {@code mvn -Ptry} does. */
    private void tried() {
        RehearsalReport report =
                rehearsals.rehearse(TriedAs.called("my-design"), DesignFolder.filesIn(design.folder()), PLAN);

        assertThat(report.faults()).isEmpty();
        assertThat(report.tasks())
                .filteredOn(task -> task.id().equals(CALL))
                // The recruiter of the posting; and where it lies, the group, to which its row in the table offers it
                // then.
                .satisfiesExactlyInAnyOrder(
                        task -> assertThat(task.whose()).isEqualTo("recruiter"),
                        task -> assertThat(task.whose()).isEqualTo("recruiters"))
                .allSatisfy(task -> {
                    assertThat(task.name()).isEqualTo("Hear references");
                    assertThat(task.times()).isPositive();
                });
        assertThat(report.mails())
                .filteredOn(mail -> mail.template().equals(MAIL))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).containsExactly("candidate");
                    assertThat(mail.subject()).startsWith("We would like to call your references: ");
                });
        assertThat(report.processes())
                .filteredOn(process -> process.key().equals("application"))
                .flatExtracting(RehearsalReport.HeatedProcess::elements)
                .filteredOn(element -> element.id().equals(CALL))
                .singleElement()
                .satisfies(element -> assertThat(element.times()).isPositive());
    }

    private void moved(Answer begun) {
        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        hiring.runJobs();
        Answer progress = callers.as("designer").get(begun.header("Location"));
        assertThat(progress.json().path("finished").asBoolean())
                .as(progress.toString())
                .isTrue();
        assertThat(progress.json().path("left").asInt()).as(progress.toString()).isZero();
    }

    /** The page has the versions of an application that has just been set up. */
    private static String withVersionsOf(JsonNode tried, String body) {
        for (JsonNode move : tried.path("moves")) {
            if (move.path("process").asText().equals("application")) {
                return body.replaceFirst("\"from\":\\d+", "\"from\":" + move.path("from"))
                        .replaceFirst("\"to\":\\d+", "\"to\":" + move.path("to"));
            }
        }
        throw new AssertionError("Nobody would be moved: " + tried);
    }

    private List<Mail> mailsOf(String application) {
        return correspondence.of(application);
    }

    private JsonNode task(String user, String application, String key) {
        return callers.as(user)
                .get("/engine-rest/task/" + hiring.taskId(user, application, key))
                .json();
    }

    private String dueOf(String user, String application, String key) {
        return task(user, application, key).path("due").asText();
    }
}
