package org.hiringpipelines.workflows.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.applications.Reversals;
import org.hiringpipelines.workflows.board.Board;
import org.hiringpipelines.workflows.board.BoardCard;
import org.hiringpipelines.workflows.board.BoardFilter;
import org.hiringpipelines.workflows.bulk.BulkCandidate;
import org.hiringpipelines.workflows.bulk.BulkDecisions;
import org.hiringpipelines.workflows.bulk.BulkPreview;
import org.hiringpipelines.workflows.bulk.BulkRequest;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.Designs;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.metrics.Cohort;
import org.hiringpipelines.workflows.metrics.HiringFigures;
import org.hiringpipelines.workflows.metrics.HiringMetrics;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A designer draws references between interviews and decision, and hands in files; nothing else has to know of the stage. */
@HiringTest
public class StageByDrawingTest {

    private static final Stage REFERENCES = new Stage("REFERENCES");
    private static final String CALL_REFERENCES = "Task_CallReferences";
    private static final Person RECRUITER = new Person("recruiter", Set.of("recruiters"));
    private static final Path DRAWN = Path.of("src", "test", "resources", "designs", "stage");

    @Autowired
    private Designs designs;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Board board;

    @Autowired
    private BulkDecisions bulk;

    @Autowired
    private HiringMetrics metrics;

    @Autowired
    private Holds holds;

    @Autowired
    private Reversals reversals;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private MovableClock clock;

    private List<String> before;
    private PostedJob job;
    private Candidacy early;
    private Candidacy ada;

    @BeforeEach
    void drawReferencesWhileSomebodyIsUnderWay() {
        clock.passes(Duration.ofMinutes(1));
        before = deployments();
        job = team.opens(2);
        early = team.takesUntil(HiringManager.DECIDE_ROUND, job.appliedForBy("Earl Early"));
        designs.deploy(
                "References",
                "They spare us mistakes.",
                List.of(
                        new DesignFile("application.bpmn", withReferences().getBytes(StandardCharsets.UTF_8)),
                        file("referenceCalls.bpmn"),
                        file("reference-calls.form")));
        clock.passes(Duration.ofMinutes(1));
        ada = job.appliedForBy("Ada Baker");
    }

    @AfterEach
    void takeAway() {
        deployments().stream().filter(id -> !before.contains(id)).forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void anApplicationPassesItAndWhoIsUnderWayGoesTheWayOfBefore() {
        team.takesUntil(CALL_REFERENCES, ada);
        team.takesUntil(HiringManager.DECIDE_HIRE, early);

        assertThat(ada.openTasks()).containsExactly(CALL_REFERENCES);
        assertThat(ada.application().stage()).isEqualTo(REFERENCES);
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.STAGE_ENTERED);
        assertThat(ada.lastEvent().detail()).isEqualTo("References");
        assertThat(early.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);

        clock.passes(Duration.ofDays(2));
        decides("continue", null);

        assertThat(ada.timeline())
                .filteredOn(event -> event.happening() == Happening.STEP_DECIDED)
                .extracting(event -> event.stage(), event -> event.detail())
                .containsExactly(tuple(REFERENCES, "References: Continue"));
        assertThat(ada.application().stage()).isEqualTo(Stage.DECISION);
        team.hires(ada).hasEnded(Ending.HIRED);
        team.hires(early).hasEnded(Ending.HIRED);
    }

    @Test
    void theBoardHasItsColumnInItsPlaceWithItsWords() {
        team.takesUntil(CALL_REFERENCES, ada);

        assertThat(board.counts(job.id()).stages())
                .extracting(DrawnStage::words)
                .containsExactly("Screening", "Interviews", "References", "Decision", "Offer");
        assertThat(board.counts(job.id()).on(REFERENCES)).isEqualTo(1);
        assertThat(board.openCounts(List.of(job.id())).on(job.id(), REFERENCES)).isEqualTo(1);
        assertThat(board.column("recruiter", job.id(), REFERENCES, BoardFilter.NONE, null)
                        .cards())
                .extracting(BoardCard::name)
                .containsExactly("Ada Baker");
        assertThat(board.sought("recruiter", job.id(), REFERENCES, BoardFilter.NONE, 10))
                .containsExactly(ada.id());
    }

    @Test
    void numbersCountIt() {
        team.takesUntil(CALL_REFERENCES, ada);
        clock.passes(Duration.ofDays(2));
        decides("continue", null);

        HiringFigures figures = figures();

        assertThat(figures.funnel())
                .extracting(step -> step.name() + ": " + step.reached().part())
                .containsExactly("Applied: 2", "Interviews: 2", "References: 1", "Decision: 1", "Offer: 0", "Hired: 0");
        assertThat(figures.timeInStage())
                .extracting(HiringFigures.StageTime::name)
                .containsExactly("Screening", "Interviews", "References");
        assertThat(figures.timeInStage())
                .filteredOn(stage -> stage.stage().equals(REFERENCES))
                .extracting(stage -> stage.days().count(), stage -> stage.days().median())
                .containsExactly(tuple(1L, 2.0));
    }

    @Test
    void onHoldThereSomebodyIsTakenUpAgainThere() {
        team.takesUntil(CALL_REFERENCES, ada);
        decides("hold", null);
        ada.hasEnded(Ending.ON_HOLD);
        clock.passes(Duration.ofMinutes(1));

        holds.takeUp(ada.id(), "manager", "There is time now.");

        assertThat(ada.openTasks()).containsExactly(CALL_REFERENCES);
        assertThat(ada.application().stage()).isEqualTo(REFERENCES);
        decides("continue", null);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void manyAreDecidedAboutThereAtOnce() {
        Candidacy ben = job.appliedForBy("Ben Miller");
        Candidacy cleo = job.appliedForBy("Cleo Sand");
        List.of(ada, ben, cleo).forEach(one -> team.takesUntil(CALL_REFERENCES, one));

        BulkPreview shown = bulk.preview(RECRUITER, job.id(), asking("ADVANCE", null, ada, early));
        assertThat(shown.meets()).extracting(BulkCandidate::name).containsExactly("Ada Baker");
        assertThat(shown.leftOut()).extracting(BulkCandidate::why).containsExactly("The task is with manager.");
        bulk.begin(RECRUITER, job.id(), asking("ADVANCE", null, ada), null);
        bulk.begin(RECRUITER, job.id(), asking("REJECT", "LESS_QUALIFIED", ben), null);
        bulk.begin(RECRUITER, job.id(), asking("HOLD", null, cleo), null);
        team.runsBatches();

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
        ben.hasEnded(Ending.REJECTED);
        cleo.hasEnded(Ending.ON_HOLD);
        assertThat(Stream.of(ada, ben, cleo)
                        .flatMap(one -> one.timeline().stream())
                        .filter(event -> event.happening() == Happening.STEP_DECIDED)
                        .map(event -> event.actor() + ": " + event.detail()))
                .containsExactly(
                        "recruiter: References: Continue",
                        "recruiter: References: Reject: Others are a closer match",
                        "recruiter: References: Put on hold");
    }

    private static BulkRequest asking(String action, String reason, Candidacy... about) {
        return new BulkRequest(
                action, reason, null, null, Stream.of(about).map(Candidacy::id).toList());
    }

    @Test
    void aRejectionThereIsCalledBackToIt() {
        team.takesUntil(CALL_REFERENCES, ada);
        decides("reject", "LESS_QUALIFIED");
        clock.passes(Duration.ofMinutes(1));

        reversals.callBack(ada.id(), "recruiter", null);

        assertThat(ada.openTasks()).containsExactly(CALL_REFERENCES);
        assertThat(ada.application().stage()).isEqualTo(REFERENCES);
    }

    @Test
    void whoStandsWhereNothingIsDrawnAnyMoreIsShownBehindTheOthers() {
        team.takesUntil(CALL_REFERENCES, ada);
        clock.passes(Duration.ofMinutes(1));
        designs.deploy("As before", null, List.of(new DesignFile("application.bpmn", shipped())));

        assertThat(board.counts(job.id()).stages())
                .extracting(DrawnStage::words)
                .containsExactly("Screening", "Interviews", "Decision", "Offer", "References");
    }

    @Test
    void aStageByAnotherNameThanStagesHaveIsRefusedWithTheElement() {
        String diagram = once(withReferences(), "value=\"REFERENCES\"", "value=\"References\"");

        assertThatThrownBy(() -> designs.deploy(
                        "Small letters",
                        null,
                        List.of(new DesignFile("application.bpmn", diagram.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("CallActivity_References is drawn as the stage \"References\".");
    }

    private void decides(String outcome, String reason) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(ada.id())
                .taskDefinitionKey(CALL_REFERENCES)
                .singleResult()
                .getId();
        tasks.complete(
                task, reason == null ? Map.of("outcome", outcome) : Map.of("outcome", outcome, "reason", reason));
    }

    private HiringFigures figures() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return metrics.of(new Cohort(
                new Person("admin", Set.of(Team.ADMINISTRATORS)),
                job.id(),
                null,
                null,
                today.minusDays(30),
                today.plusDays(30)));
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(deployment -> deployment.getId())
                .toList();
    }

    private static String withReferences() {
        String diagram = new String(shipped(), StandardCharsets.UTF_8);
        return once(
                once(
                        once(
                                once(
                                        diagram,
                                        "name=\"yes\" sourceRef=\"Gateway_Interviewed\" targetRef=\"Task_DecideHire\"",
                                        "name=\"yes\" sourceRef=\"Gateway_Interviewed\" targetRef=\"CallActivity_References\""),
                                "<bpmn:incoming>Flow_Interviewed_DecideHire</bpmn:incoming>",
                                "<bpmn:incoming>Flow_ReferencesGood_DecideHire</bpmn:incoming>"),
                        "<bpmn:outgoing>Flow_TakenUpAgain_Interviews</bpmn:outgoing>",
                        "<bpmn:outgoing>Flow_TakenUpAgain_Interviews</bpmn:outgoing>\n"
                                + "<bpmn:outgoing>Flow_TakenUpAgain_References</bpmn:outgoing>"),
                "      <bpmn:userTask id=\"Task_DecideHire\"",
                new String(file("drawn.txt").content(), StandardCharsets.UTF_8)
                        + "      <bpmn:userTask id=\"Task_DecideHire\"");
    }

    private static String once(String text, String from, String to) {
        assertThat(text).containsOnlyOnce(from);
        return text.replace(from, to);
    }

    private static byte[] shipped() {
        return read(Path.of("..", "bpmn", "application.bpmn"));
    }

    private static DesignFile file(String name) {
        return new DesignFile(name, read(DRAWN.resolve(name)));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
