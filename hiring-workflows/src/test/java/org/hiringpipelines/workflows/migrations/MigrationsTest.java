package org.hiringpipelines.workflows.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.design.Migration;
import org.hiringpipelines.model.design.Move;
import org.hiringpipelines.model.design.Moves;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Designers change the diagrams while candidates stand on every step, and move them along: nobody is lost, doubled, stuck, or mailed twice. */
@HiringTest
public class MigrationsTest {

    static final List<String> PROCESSES = List.of("application", "screening", "interviews", "interview", "offer");

    static final List<String> STEPS = List.of(
            Recruiter.SCREEN_APPLICATION,
            Recruiter.PROPOSE_SLOTS,
            Recruiter.RECORD_SLOT,
            Interviewer.WRITE_SCORECARD,
            HiringManager.DECIDE_ROUND,
            HiringManager.DECIDE_HIRE,
            HiringManager.DRAFT_OFFER,
            "Task_ApproveOffer",
            Recruiter.RECORD_OFFER_ANSWER,
            Recruiter.RECORD_CLEARANCE,
            HiringManager.ASSESS_FINDING);

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private Migrations migrations;

    @Autowired
    private Designer designer;

    @Autowired
    private OnTheWay onTheWay;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void nobodyElseIsThere() {
        onTheWay.isNobody();
    }

    @AfterEach
    void takeBack() {
        designer.takesAllBack();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("a step is added", (UnaryOperator<Redrawn>) Redrawn::withAStepBeforeEachTask),
                Arguments.of("tasks are split", (UnaryOperator<Redrawn>) Redrawn::split),
                Arguments.of("tasks run in parallel with others", (UnaryOperator<Redrawn>) Redrawn::parallel),
                Arguments.of("tasks stand in sub-processes", (UnaryOperator<Redrawn>) Redrawn::inSubProcesses));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void everyDiagramChangesUnderCandidatesOnEveryStep(String what, UnaryOperator<Redrawn> change) {
        Map<String, Candidacy> candidates = onEveryStep();
        Map<String, Object> before = open(candidates);
        deploy(change);

        MigrationPreview preview = migrations.preview(null);
        assertThat(preview.stuck()).as("who cannot come along when %s", what).isEmpty();
        assertThat(preview.tried()).isEqualTo(preview.all());
        assertThat(open(candidates)).as("after a try").isEqualTo(before);
        designer.hasMoved(migrations.begin("designer", "Try it", null));

        assertThat(open(candidates))
                .as("tasks, people, dates and timers when %s", what)
                .isEqualTo(before);
        List<String> usual = mailsOfAHire();
        candidates.forEach((step, candidate) -> {
            assertThat(onTheWay.versionsBehind(candidate.id()))
                    .as("all of it came along")
                    .allMatch(version -> version == 0);
            onTheWay.goesOn(candidate);
            assertThat(candidate.application().outcome())
                    .as("who was at %s when %s is at %s", step, what, whereabouts(candidate))
                    .isEqualTo(Outcome.HIRED);
            candidate.hasEnded(Ending.HIRED);
            assertThat(candidate.mails()).as("mails of who was at %s", step).isEqualTo(usual);
        });
    }

    /** Of a candidate whom nobody has moved. */
    private List<String> mailsOfAHire() {
        Candidacy unmoved = team.opensWithPay().appliedForBy("Never Moved");
        onTheWay.goesOn(unmoved);
        return unmoved.mails();
    }

    /** Where a candidate's processes are, and what they did last. */
    private List<String> whereabouts(Candidacy candidate) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(candidate.id()).list().stream()
                .map(process -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(process.getId())
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream()
                        .map(step -> step.getActivityId() + (step.getEndTime() == null ? " (there)" : ""))
                        .collect(Collectors.joining(" → ")))
                .toList();
    }

    @Test
    void tasksWithOtherIdsAreNamedAndTheWayBackLeadsToWhereTheyWere() {
        Map<String, Candidacy> candidates = onEveryStep();
        Map<String, Object> before = open(candidates);
        deploy(Redrawn::renamed);

        MigrationPreview preview = migrations.preview(null);
        assertThat(preview.stuck()).hasSameSizeAs(candidates.values());
        assertThat(preview.steps())
                .filteredOn(step -> step.step().equals(Recruiter.SCREEN_APPLICATION))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.standing()).isEqualTo(1);
                    assertThat(step.to()).isNull();
                    assertThat(step.why())
                            .containsExactly("No step of the new version stands in its place. Choose one.");
                });

        Moves named = new Moves(preview.moves().all().stream().map(this::named).toList());
        MigrationPreview mapped = migrations.preview(named);
        assertThat(mapped.stuck()).isEmpty();
        assertThat(mapped.steps())
                .filteredOn(step -> step.step().equals(Recruiter.SCREEN_APPLICATION))
                .singleElement()
                .satisfies(step -> assertThat(step.changes())
                        .extracting(StepChange::what)
                        .containsExactlyInAnyOrder(StepChange.What.NAME, StepChange.What.DEADLINE));
        Migration there = migrations.begin("designer", null, named);
        designer.hasMoved(there);
        assertThat(open(candidates)).isEqualTo(renamed(before));

        designer.hasMoved(migrations.back("designer", there.id()));

        assertThat(open(candidates)).isEqualTo(before);
        deploy(redrawn -> redrawn);
        List<String> usual = mailsOfAHire();
        candidates.forEach((step, candidate) -> {
            onTheWay.goesOn(candidate);
            candidate.hasEnded(Ending.HIRED);
            assertThat(candidate.mails()).as("mails of who was at %s", step).isEqualTo(usual);
        });
    }

    @Test
    void stepsWithOtherIdsAreFoundByTheirNames() {
        Map<String, Candidacy> candidates = onEveryStep();
        Map<String, Object> before = open(candidates);
        deploy(Redrawn::withOtherIds);

        MigrationPreview preview = migrations.preview(null);
        assertThat(preview.stuck()).isEmpty();
        assertThat(preview.steps())
                .filteredOn(step -> step.step().startsWith("Task_"))
                .allSatisfy(step -> assertThat(step.to()).isEqualTo(step.step() + Redrawn.SECOND));
        designer.hasMoved(migrations.begin("designer", null, null));
        assertThat(open(candidates)).isEqualTo(OnTheWay.withOtherIds(before));

        deploy(redrawn -> redrawn);
        designer.hasMoved(migrations.begin("designer", null, null));
        assertThat(open(candidates)).isEqualTo(before);
        allAreHired(candidates);
    }

    @Test
    void whoeverStandsOnAStepThatIsLeftOutBeginsTheNextOne() {
        deploy(Redrawn::withATaskBeforeEachTask);
        Map<String, Candidacy> candidates = new LinkedHashMap<>();
        STEPS.forEach(step -> {
            Candidacy candidate = team.opensWithPay().appliedForBy("Before " + step);
            if (step.equals(HiringManager.ASSESS_FINDING)) {
                recruiter
                        .recordsClearance(onTheWay.until(Recruiter.RECORD_CLEARANCE, candidate))
                        .choosing("finding");
            }
            candidates.put(step, onTheWay.until(step + Redrawn.SECOND, candidate));
        });
        Map<String, List<String>> left = new LinkedHashMap<>();
        candidates.forEach((step, candidate) -> left.put(step, candidate.openTasks()));
        Map<String, List<String>> told = new LinkedHashMap<>();
        candidates.forEach((step, candidate) -> told.put(step, candidate.mails()));
        deploy(redrawn -> redrawn);

        MigrationPreview preview = migrations.preview(null);
        assertThat(preview.stuck()).isEmpty();
        assertThat(preview.steps())
                .filteredOn(step -> step.step().endsWith(Redrawn.SECOND))
                .hasSizeGreaterThanOrEqualTo(STEPS.size())
                .allSatisfy(step -> assertThat(step.to() + Redrawn.SECOND).isEqualTo(step.step()));
        Migration there = migrations.begin("designer", null, null);
        designer.hasMoved(there);

        candidates.forEach((step, candidate) -> {
            assertThat(candidate.openTasks())
                    .as("nobody is lost or doubled before %s", step)
                    .containsExactlyInAnyOrderElementsOf(left.get(step).stream()
                            .map(task -> task.replace(Redrawn.SECOND, ""))
                            .toList());
            assertThat(candidate.mails()).as("mails of who was before %s", step).isEqualTo(told.get(step));
        });
        assertThat(task(candidates.get(HiringManager.DECIDE_ROUND)).getAssignee())
                .isEqualTo("manager");
        designer.hasMoved(migrations.back("designer", there.id()));
        candidates.forEach((step, candidate) ->
                assertThat(candidate.openTasks()).as("back at %s", step).contains(step));
        allAreHired(candidates);
    }

    private void allAreHired(Map<String, Candidacy> candidates) {
        List<String> usual = mailsOfAHire();
        candidates.forEach((step, candidate) -> {
            onTheWay.goesOn(candidate);
            assertThat(candidate.application().outcome())
                    .as("who was at %s is at %s", step, whereabouts(candidate))
                    .isEqualTo(Outcome.HIRED);
            candidate.hasEnded(Ending.HIRED);
            assertThat(candidate.mails()).as("mails of who was at %s", step).isEqualTo(usual);
        });
    }

    @Test
    void whoeverStandsOnAStepThatIsRemovedGoesWhereTheDesignerSays() {
        deploy(Redrawn::split);
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        recruiter.screens(ada).choosing("advance");
        assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION + Redrawn.SECOND);
        deploy(redrawn -> redrawn);

        MigrationPreview preview = migrations.preview(null);
        assertThat(preview.stuck()).singleElement().satisfies(stuck -> {
            assertThat(stuck.subject().subject()).isEqualTo(ada.id());
            assertThat(stuck.why()).contains("Screening, version", "Look at it again");
        });
        designer.hasMoved(migrations.begin(
                "designer",
                null,
                new Moves(preview.moves().all().stream()
                        .map(move ->
                                with(move, Recruiter.SCREEN_APPLICATION + Redrawn.SECOND, Recruiter.SCREEN_APPLICATION))
                        .toList())));

        assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
        onTheWay.goesOn(ada);
        ada.hasEnded(Ending.HIRED);
    }

    @Test
    void whoeverWasThereBeforeTheApplicationStartedAnewComesAlongWithTimersAndFields() {
        Map<String, Candidacy> candidates = onEveryStep();
        Map<String, Object> before = open(candidates);
        deploy(Redrawn::withAStepBeforeEachTask);
        // After a start the engine reads each diagram anew, and without the forms that were deployed with it.
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();

        assertThat(migrations.preview(null).stuck()).isEmpty();
        designer.hasMoved(migrations.begin("designer", null, null));

        assertThat(open(candidates)).isEqualTo(before);
        Candidacy screened = candidates.get(Recruiter.SCREEN_APPLICATION);
        recruiter.screens(screened).with("comment", "Only for the team.").choosing("advance");
        assertThat(runtime.createVariableInstanceQuery().list())
                .extracting(VariableInstance::getValue)
                .doesNotContain("Only for the team.");
        allAreHired(candidates);
    }

    @Test
    void whatRanInParallelInTheVersionThatIsLeftAloneIsTakenAway() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        deploy(Redrawn::parallel);
        Migration there = migrations.begin("designer", null, null);
        designer.hasMoved(there);
        assertThat(ada.openTasks())
                .containsExactly(Recruiter.SCREEN_APPLICATION, Recruiter.SCREEN_APPLICATION + Redrawn.SECOND);

        designer.hasMoved(migrations.back("designer", there.id()));

        assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
        deploy(redrawn -> redrawn);
        onTheWay.goesOn(ada);
        ada.hasEnded(Ending.HIRED);
    }

    @Test
    void whoIsSuspendedStaysAndItIsSaidWhy() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ada.id())
                .processDefinitionKey("application")
                .singleResult()
                .getId();
        runtime.suspendProcessInstanceById(instance);
        deploy(Redrawn::withAStepBeforeEachTask);

        assertThat(migrations.preview(null).stuck())
                .extracting(Stuck::why)
                .containsExactly("It is suspended. Let it go on in Cockpit, and move it then.");

        runtime.activateProcessInstanceById(instance);
        designer.hasMoved(migrations.begin("designer", null, null));
    }

    @Test
    void aMigrationRestsAndGoesOn() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        deploy(Redrawn::withAStepBeforeEachTask);
        Migration migration = migrations.begin("designer", "Why not", null);

        migrations.pause(migration.id(), true);
        assertThat(management.createBatchQuery().suspended().count()).isEqualTo(1);
        assertThat(migrations.progress(migration.id(), 10).migration().pausedAt())
                .isEqualTo(clock.instant());
        migrations.pause(migration.id(), false);

        designer.hasMoved(migration);
        assertThat(ada.lastEvent().detail()).contains("moved along", "screening", "Why not");
        assertThat(migrations.latest()).extracting(one -> one.migration().id()).contains(migration.id());
    }

    @Test
    void whatThereIsNotIsNamed() {
        assertThatThrownBy(() -> migrations.preview(new Moves(List.of(new Move("screening", 1, 999, Map.of())))))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no version 999 of a process screening.");
        deploy(Redrawn::split);
        int latest = designer.latest("screening");
        assertThatThrownBy(() -> migrations.preview(new Moves(List.of(
                        new Move("screening", latest - 1, latest, Map.of("Task_Sift", "Task_ScreenApplication"))))))
                .isInstanceOf(Refusal.class)
                .hasMessage("Version %d of screening has no step Task_Sift.".formatted(latest - 1));
        assertThatThrownBy(() -> migrations.progress("nothing", 1)).isInstanceOf(NotFound.class);
    }

    private Map<String, Candidacy> onEveryStep() {
        Map<String, Candidacy> candidates = new LinkedHashMap<>();
        STEPS.forEach(step ->
                candidates.put(step, team.takesUntil(step, team.opensWithPay().appliedForBy("Candidate at " + step))));
        tasks.setAssignee(task(candidates.get(Recruiter.SCREEN_APPLICATION)).getId(), "somebody");
        clock.passes(Duration.ofMinutes(5));
        return candidates;
    }

    private Task task(Candidacy candidate) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(candidate.id())
                .singleResult();
    }

    private Map<String, Object> open(Map<String, Candidacy> candidates) {
        Map<String, String> standing = new LinkedHashMap<>();
        candidates.forEach((step, candidate) -> standing.put(step, candidate.id()));
        return onTheWay.open(standing);
    }

    private static Map<String, Object> renamed(Map<String, Object> open) {
        Map<String, Object> renamed = new TreeMap<>();
        open.forEach((task, facts) -> {
            List<Object> all = new ArrayList<>((List<?>) facts);
            all.set(1, all.get(1) + Redrawn.SECOND);
            // What a task is about stands behind its name: "Record clearance anew: Background check".
            all.set(2, all.get(2).toString().replaceFirst("(?=: |$)", Redrawn.ANEW));
            renamed.put(task, all);
        });
        return renamed;
    }

    private void deploy(UnaryOperator<Redrawn> change) {
        designer.deploys(PROCESSES, change);
    }

    private Move named(Move move) {
        Map<String, String> steps = new TreeMap<>(move.steps());
        Redrawn.of(move.process()).tasks().forEach(task -> steps.put(task.getId(), task.getId() + Redrawn.SECOND));
        return new Move(move.process(), move.from(), move.to(), steps);
    }

    private static Move with(Move move, String step, String to) {
        if (!move.process().equals("screening")) {
            return move;
        }
        Map<String, String> steps = new TreeMap<>(move.steps());
        steps.put(step, to);
        return new Move(move.process(), move.from(), move.to(), steps);
    }
}
