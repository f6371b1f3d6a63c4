package org.hiringpipelines.workflows.rehearsals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.Designs;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.RecordingPostman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A design is tried beside the running house, which notices nothing of it. */
@HiringTest
class RehearsalsTest {

    private static final Map<String, Map<String, Double>> STRAIGHT = Map.of(
            Rates.LEFT_LYING,
            Map.of(Rates.ANY, 0.0),
            Rates.ASIDE,
            Map.of(Rates.ANY, 0.0),
            "CandidateWithdrew",
            Map.of(Rates.ANY, 0.0));

    private static final Map<String, Map<String, Double>> NOBODY_ADVANCES =
            screened(Map.of("advance", 0.0, "hold", 25.0, "reject", 75.0));

    /** Wherever somebody is decided about, the choice that leads on. */
    private static final Map<String, Map<String, Double>> EVERYBODY_ADVANCES = leadingOn(Map.of(
            "Task_ScreenApplication", "advance",
            "Task_DecideRound", "continue",
            "Task_CallReferences", "continue",
            "Task_ReviewClearance", "clear",
            "Task_DecideOnClearances", "continue",
            "Task_DecideHire", "offer",
            "Task_DraftOffer", "offer",
            "Task_ApproveOffer", "approve",
            "Task_RecordOfferAnswer", "accepted",
            "Task_RecordClearance", "clear"));

    /** A rehearsal takes a house to stand: tests that ask the same of it look at the same report. */
    private static final AtomicReference<Beside> ONCE = new AtomicReference<>();

    private static final AtomicReference<Beside> AGAIN = new AtomicReference<>();

    /** A rehearsal, and the running house before and after it. */
    private record Beside(Running before, RehearsalReport report, Running after) {}

    private record Running(Instant time, Map<String, Long> rows, long processes) {}

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private Designs designs;

    @Autowired
    private Pipelines pipelines;

    @Autowired
    private Languages languages;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private HistoryService history;

    @Autowired
    private RecordingPostman postman;

    @Test
    void theHouseKeepsItsTimeItsDatabaseAndItsMails() {
        Beside beside = shared(AGAIN);
        RehearsalReport report = beside.report();

        assertThat(report.candidates()).isEqualTo(2_000);
        assertThat(report.mails()).isNotEmpty();
        // What is simulated is what the engine does.
        assertThat(report.checked()).isPositive();
        assertThat(report.ends()).extracting(RehearsalReport.RehearsedEnd::id).contains("EndEvent_Rejected");
        assertThat(report.faults()).isEmpty();
        assertThat(beside.after()).isEqualTo(beside.before());
        report.mails()
                .forEach(mail -> mail.to()
                        .forEach(to -> assertThat(postman.to(to + RehearsalPost.TEAM))
                                .noneMatch(sent -> sent.subject().equals(mail.subject())
                                        && sent.text().equals(mail.text()))));
    }

    @Test
    void whoeverIsDecidedAboutAsTheRatesSayEndsAsOften() {
        RehearsalReport report = shared(ONCE).report();

        Map<String, Double> shares = report.ends().stream()
                .collect(Collectors.toMap(RehearsalReport.RehearsedEnd::id, RehearsalReport.RehearsedEnd::share));
        assertThat(shares.get("EndEvent_OnHold")).isCloseTo(0.25, within(0.03));
        assertThat(shares.get("EndEvent_Rejected")).isCloseTo(0.75, within(0.03));
        assertThat(report.tasks())
                .filteredOn(task -> task.id().equals("Task_ScreenApplication"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.times()).isEqualTo(2_000);
                    // As its row in the table of deadlines says.
                    assertThat(task.medianDays()).isCloseTo(3, within(0.1));
                });
        // The engine, asked again, comes to the same ends.
        assertThat(report.checked()).isGreaterThanOrEqualTo(3);
        assertThat(report.agreed()).isEqualTo(report.checked());
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedBeforeAnythingIsTried() {
        List<DesignFile> broken = changed("applications.screen(", "applications.scren(");

        assertThatThrownBy(() -> rehearsals.rehearse(TriedAs.called("broken"), broken, RehearsalPlan.usual()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("screening.bpmn, Task_ScreenApplication");
        assertThat(rehearsals.underWay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "executive, CallActivity_Board Task_CallReferences",
        "hourly, Task_InviteToGroup CallActivity_Interview",
        "school, ServiceTask_AskForClearances Task_ReviewClearance"
    })
    void aPipelineIsTriedByItsWord(String pipeline, String own) {
        RehearsalReport report = rehearsals.rehearse(
                TriedAs.called(pipeline),
                designs.latestFiles(),
                new RehearsalPlan(100, 7, EVERYBODY_ADVANCES, 10, pipeline));

        assertThat(report.pipeline()).isEqualTo(pipelines.name(pipeline));
        assertThat(report.processes())
                .filteredOn(process -> process.key().equals(pipelines.process(pipeline)))
                .singleElement()
                .satisfies(process -> assertThat(process.elements())
                        .as("what this pipeline has of its own")
                        .filteredOn(element -> element.times() > 0)
                        .extracting(RehearsalReport.HeatedElement::id)
                        .contains(own.split(" ")));
        assertThat(report.faults()).isEmpty();
        assertThat(report.ends())
                .as("refused: %s", report.refusals())
                .extracting(RehearsalReport.RehearsedEnd::id)
                .contains("EndEvent_Hired");
    }

    @Test
    void aDesignIsTriedWithoutWhatWasTakenOut() {
        List<DesignFile> without = designs.completed(
                List.of(withoutElement("executiveSearch.bpmn", "ThrowEvent_RefereesAskedFor")),
                Set.of("referees-asked-for.txt"));

        RehearsalReport report = rehearsals.rehearse(
                TriedAs.called("nobody is asked for referees"),
                without,
                new RehearsalPlan(100, 7, EVERYBODY_ADVANCES, 60, "executive"));

        assertThat(report.faults()).isEmpty();
        assertThat(report.tasks())
                .extracting(RehearsalReport.RehearsedTask::id)
                .as("the step behind the mail that was taken out")
                .contains("Task_CallReferences");
        assertThat(report.ends()).extracting(RehearsalReport.RehearsedEnd::id).contains("EndEvent_Hired");
        assertThat(report.mails())
                .isNotEmpty()
                .extracting(RehearsalReport.RehearsedMail::template)
                .doesNotContain("referees-asked-for");
    }

    @Test
    void whatIsStillUsedIsNotTakenOutOfWhatIsTried() {
        assertThatThrownBy(() -> designs.completed(List.of(), Set.of("referees-asked-for.txt")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("referees-asked-for");
    }

    @Test
    void aPipelineThatTheDesignDoesNotHaveIsRefused() {
        RehearsalPlan nowhere = new RehearsalPlan(10, 7, Map.of(), 1, "nowhere");

        assertThatThrownBy(() -> rehearsals.rehearse(TriedAs.called("nowhere"), designs.latestFiles(), nowhere))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no pipeline \"nowhere\"");
    }

    @Test
    void aDiagramThatRunsInCirclesEndsInAReport() {
        List<DesignFile> circling = changed(
                "sourceRef=\"Task_ScreenApplication\" targetRef=\"EndEvent_Screened\" />",
                "sourceRef=\"Task_ScreenApplication\" targetRef=\"Gateway_Round\" />"
                        + "<bpmn:exclusiveGateway id=\"Gateway_Round\" name=\"Round?\" default=\"Flow_Round\" />"
                        + "<bpmn:exclusiveGateway id=\"Gateway_And\" name=\"And round?\" default=\"Flow_And\" />"
                        + "<bpmn:sequenceFlow id=\"Flow_Round\" sourceRef=\"Gateway_Round\" targetRef=\"Gateway_And\" />"
                        + "<bpmn:sequenceFlow id=\"Flow_And\" sourceRef=\"Gateway_And\" targetRef=\"Gateway_Round\" />"
                        + "<bpmn:sequenceFlow id=\"Flow_Out\" sourceRef=\"Gateway_And\" targetRef=\"EndEvent_Screened\">"
                        + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'never'}"
                        + "</bpmn:conditionExpression></bpmn:sequenceFlow>");

        RehearsalReport report = rehearsals.rehearse(TriedAs.called("circle"), circling, plan(20, 2, STRAIGHT));

        assertThat(report.faults())
                .anySatisfy(fault -> assertThat(fault.sentence()).startsWith("It runs in circles here"));
        assertThat(report.faults())
                .extracting(RehearsalReport.MetFault::process)
                .contains("screening");
    }

    @Test
    void whereNobodyGetsAwayIsADeadEnd() {
        List<DesignFile> joining = changed(
                "sourceRef=\"Task_ScreenApplication\" targetRef=\"EndEvent_Screened\" />",
                "sourceRef=\"Task_ScreenApplication\" targetRef=\"Gateway_Who\" />"
                        + "<bpmn:exclusiveGateway id=\"Gateway_Who\" name=\"Who is asked?\" default=\"Flow_One\" />"
                        + "<bpmn:sequenceFlow id=\"Flow_One\" sourceRef=\"Gateway_Who\" targetRef=\"Gateway_Both\" />"
                        + "<bpmn:sequenceFlow id=\"Flow_Other\" sourceRef=\"Gateway_Who\" targetRef=\"Gateway_Both\">"
                        + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'never'}"
                        + "</bpmn:conditionExpression></bpmn:sequenceFlow>"
                        + "<bpmn:parallelGateway id=\"Gateway_Both\" name=\"Both have answered\" />"
                        + "<bpmn:sequenceFlow id=\"Flow_Joined\" sourceRef=\"Gateway_Both\" targetRef=\"EndEvent_Screened\" />");

        RehearsalReport report = rehearsals.rehearse(TriedAs.called("dead end"), joining, plan(20, 2, NOBODY_ADVANCES));

        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.process()).isEqualTo("screening");
            assertThat(fault.element()).isEqualTo("Gateway_Both");
            assertThat(fault.name()).isEqualTo("Both have answered");
            assertThat(fault.sentence()).startsWith("Nobody is asked for anything here");
            assertThat(languages.say(fault.sentence(), Locale.GERMAN)).startsWith("Hier wird niemand um etwas gebeten");
            assertThat(fault.times()).isEqualTo(20);
        });
        // Nobody withdraws for want of something to do.
        assertThat(report.ends()).singleElement().satisfies(end -> {
            assertThat(end.id()).isEmpty();
            assertThat(end.times()).isEqualTo(20);
        });
    }

    @Test
    void theSameSeedLeadsToTheSameReport() {
        RehearsalReport once = shared(ONCE).report();
        RehearsalReport again = shared(AGAIN).report();

        assertThat(again.ends())
                .extracting(RehearsalReport.RehearsedEnd::times)
                .isEqualTo(once.ends().stream()
                        .map(RehearsalReport.RehearsedEnd::times)
                        .toList());
        assertThat(again.rates())
                .extracting(RehearsalReport.AppliedRate::share)
                .containsAll(once.rates().stream()
                        .map(RehearsalReport.AppliedRate::share)
                        .toList());
    }

    private Beside shared(AtomicReference<Beside> rehearsed) {
        if (rehearsed.get() == null) {
            Running before = running();
            RehearsalReport report = rehearsals.rehearse(
                    TriedAs.called("nobody advances"), designs.latestFiles(), plan(2_000, 4, NOBODY_ADVANCES));
            rehearsed.set(new Beside(before, report, running()));
        }
        return rehearsed.get();
    }

    private Running running() {
        return new Running(
                ClockUtil.getCurrentTime().toInstant(),
                rows(),
                history.createHistoricProcessInstanceQuery().count());
    }

    /** Straight on, and with such shares at screening. */
    private static Map<String, Map<String, Double>> screened(Map<String, Double> shares) {
        Map<String, Map<String, Double>> rates = new HashMap<>(STRAIGHT);
        rates.put("Task_ScreenApplication", shares);
        return rates;
    }

    private static Map<String, Map<String, Double>> leadingOn(Map<String, String> choices) {
        Map<String, Map<String, Double>> rates = new HashMap<>(STRAIGHT);
        // The other choices keep their usual shares, a hundred at most.
        choices.forEach((task, choice) -> rates.put(task, Map.of(choice, 1e6)));
        return rates;
    }

    private static RehearsalPlan plan(int candidates, int seconds, Map<String, Map<String, Double>> rates) {
        return new RehearsalPlan(candidates, 7, rates, seconds, null);
    }

    private List<DesignFile> changed(String before, String after) {
        return designs.latestFiles().stream()
                .map(file -> file.name().equals("screening.bpmn")
                        ? new DesignFile(
                                file.name(),
                                file.text().replace(before, after).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        : file)
                .toList();
    }

    /** A diagram of which one element is gone, so that the way to it leads to what came behind it. */
    private DesignFile withoutElement(String name, String id) {
        DesignFile file = designs.latestFiles().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        FlowNode gone = model.getModelElementById(id);
        SequenceFlow there = gone.getIncoming().iterator().next();
        SequenceFlow on = gone.getOutgoing().iterator().next();
        FlowNode next = on.getTarget();
        next.getIncoming().remove(on);
        next.getIncoming().add(there);
        there.setTarget(next);
        for (BaseElement element : List.of(on, gone)) {
            element.getDiagramElement().getParentElement().removeChildElement(element.getDiagramElement());
            element.getParentElement().removeChildElement(element);
        }
        return new DesignFile(name, Bpmn.convertToString(model).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table :
                List.of("requisition", "application", "mail", "stage_event", "design", "interview", "offer")) {
            rows.put(table, database.queryForObject("select count(*) from " + table, Long.class));
        }
        return rows;
    }
}
