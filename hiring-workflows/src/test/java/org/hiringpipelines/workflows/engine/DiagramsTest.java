package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.hiringpipelines.workflows.engine.check.Expressions;
import org.hiringpipelines.workflows.engine.check.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever changes a diagram, a form or a mail text learns here what no longer fits together, by element and file, before a
 * candidate does.
 */
class DiagramsTest {

    private static final Set<String> GROUPS =
            Set.of("recruiters", "hiringManagers", "interviewers", "approvers", "designers", "integrators");

    private static final Vocabulary SERVICES = Vocabulary.ofThisLibrary();

    /** What the services give a process when they start it, and what its messages bring. */
    private static final Set<String> GIVEN = Set.of(
            "postingId", "postingTitle", "hiringManager", "recruiter", "applicationId", "candidateName", "execution");

    /** The longer prefix of two that fit comes first. */
    private static final Map<Class<? extends FlowNode>, List<String>> PREFIXES = prefixes();

    private static Map<Class<? extends FlowNode>, List<String>> prefixes() {
        Map<Class<? extends FlowNode>, List<String>> prefixes = new LinkedHashMap<>();
        prefixes.put(StartEvent.class, List.of("StartEvent_"));
        prefixes.put(EndEvent.class, List.of("EndEvent_"));
        prefixes.put(BoundaryEvent.class, List.of("BoundaryEvent_", "Timer_"));
        prefixes.put(IntermediateThrowEvent.class, List.of("ThrowEvent_"));
        prefixes.put(IntermediateCatchEvent.class, List.of("CatchEvent_", "Timer_"));
        prefixes.put(UserTask.class, List.of("Task_"));
        prefixes.put(ServiceTask.class, List.of("ServiceTask_"));
        prefixes.put(CallActivity.class, List.of("CallActivity_"));
        prefixes.put(SubProcess.class, List.of("SubProcess_"));
        prefixes.put(Gateway.class, List.of("Gateway_"));
        return prefixes;
    }

    static Stream<Diagram> diagrams() {
        return DiagramFiles.all().stream();
    }

    @Test
    void theProcessesOfTheContractAreThere() {
        assertThat(DiagramFiles.all())
                .extracting(diagram -> diagram.process().getId())
                .contains("posting", "application", "screening", "interviews", "interview", "offer");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aFileIsNamedAfterItsProcess(Diagram diagram) {
        assertThat(diagram.all(Process.class)).as(diagram.name()).hasSize(1);
        assertThat(diagram.name()).isEqualTo(diagram.process().getId() + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aProcessHasAVersionAndAnEndToItsHistory(Diagram diagram) {
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString())
                .as("camunda:historyTimeToLive of %s", diagram.name())
                .isNotBlank();
        assertThat(diagram.process().getCamundaVersionTag())
                .as("camunda:versionTag of %s", diagram.name())
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyExpressionCallsWhatIsThere(Diagram diagram) {
        List<String> problems = new ArrayList<>();
        diagram.eachExpression((place, text) -> Expressions.in(text, SERVICES)
                .problems()
                .forEach(problem -> problems.add(place + ": " + problem + ": " + text)));

        assertThat(problems).as("expressions that lead nowhere").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyVariableInAnExpressionGetsItsValueSomewhere(Diagram diagram) {
        // A called process sees the variables of its caller.
        Set<String> known = new HashSet<>(GIVEN);
        DiagramFiles.all().forEach(any -> known.addAll(DiagramFiles.variables(any)));
        List<String> problems = new ArrayList<>();
        diagram.eachExpression((place, text) -> Expressions.in(text, SERVICES).variables().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(place + ": nothing gives \"" + name + "\" a value: " + text)));

        assertThat(problems).as("variables nobody sets").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyMailTextExists(Diagram diagram) {
        List<String> missing = new ArrayList<>();
        diagram.eachExpression((place, text) -> Expressions.in(text, SERVICES).mails().stream()
                .flatMap(mail -> Stream.of(mail.text() + ".txt", mail.text() + ".html"))
                .filter(file ->
                        !Files.exists(DiagramFiles.FOLDER.resolve("mail").resolve(file)))
                .forEach(file -> missing.add(place + ": bpmn/mail/" + file)));

        assertThat(missing).as("mail texts that are missing").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyUserTaskHasItsForm(Diagram diagram) {
        List<String> missing = new ArrayList<>();
        diagram.all(UserTask.class)
                .forEach(task -> requireForm(diagram.where(task), task.getCamundaFormRef(), missing));
        diagram.process().getChildElementsByType(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .forEach(start -> requireForm(diagram.where(start), start.getCamundaFormRef(), missing));

        assertThat(missing).as("forms that are missing").isEmpty();
    }

    private static void requireForm(String place, String key, List<String> missing) {
        if (key == null) {
            missing.add(place + ": it names no form");
        } else if (!Files.exists(DiagramFiles.FOLDER.resolve("forms").resolve(key + ".form"))) {
            missing.add(place + ": bpmn/forms/" + key + ".form");
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyUserTaskSaysWhatToDoAndWhoDoesIt(Diagram diagram) {
        assertThat(diagram.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getName()).as("the name of %s", diagram.where(task)).isNotBlank();
            assertThat(task.getDocumentations())
                    .as("the documentation of %s", diagram.where(task))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text.getTextContent()).isNotBlank());
            String groups = task.getCamundaCandidateGroups();
            if (groups == null) {
                assertThat(task.getCamundaAssignee())
                        .as("the assignee or candidate groups of %s", diagram.where(task))
                        .isNotBlank();
            } else if (!groups.startsWith("${")) {
                assertThat(GROUPS)
                        .as("the groups that can do %s", diagram.where(task))
                        .contains(groups.split("\\s*,\\s*"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyIdSaysWhatItIs(Diagram diagram) {
        assertThat(diagram.all(FlowNode.class)).allSatisfy(node -> {
            List<String> prefixes = PREFIXES.entrySet().stream()
                    .filter(kind -> kind.getKey().isInstance(node))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse(List.of());
            assertThat(prefixes.stream().filter(node.getId()::startsWith))
                    .as("%s begins with one of %s", diagram.where(node), prefixes)
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everythingIsDrawn(Diagram diagram) {
        Set<String> drawn = Stream.concat(
                        diagram.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        diagram.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(element -> element.getId())
                .collect(Collectors.toSet());

        assertThat(diagram.all(FlowNode.class))
                .allSatisfy(node -> assertThat(drawn).as(diagram.where(node)).contains(node.getId()));
        assertThat(diagram.all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(drawn).as(diagram.where(flow)).contains(flow.getId()));
    }

    /** The viewer of forms takes a variable that is null for an answer, and forgets where the form itself would begin. */
    @Test
    void noInputTakesAwayWhatAFormBeginsWith() throws IOException {
        List<String> takenAway = new ArrayList<>();
        int begun = 0;
        for (Diagram diagram : DiagramFiles.all()) {
            for (UserTask task : diagram.all(UserTask.class)) {
                JsonNode form = new ObjectMapper()
                        .readTree(DiagramFiles.FOLDER
                                .resolve("forms")
                                .resolve(task.getCamundaFormRef() + ".form")
                                .toFile());
                for (JsonNode field : form.findParents("defaultValue")) {
                    begun++;
                    diagram.all(CamundaInputParameter.class).stream()
                            .filter(input -> input.getParentElement()
                                    .getParentElement()
                                    .getParentElement()
                                    .equals(task))
                            .filter(input -> input.getCamundaName()
                                            .equals(field.path("key").asText())
                                    && input.getTextContent().equals("${null}"))
                            .forEach(input -> takenAway.add(task.getId() + ": " + input.getCamundaName()));
                }
            }
        }
        assertThat(begun).isPositive();
        assertThat(takenAway).isEmpty();
    }

    static Stream<Arguments> tasksOfTheContract() {
        return Stream.of(
                arguments("posting", "Task_ReviewPosting", "decision waiver title organization closesOn"),
                arguments("posting", "Task_ApprovePosting", "decision comment"),
                arguments("posting", "Task_ManagePosting", "action closesOn comment"),
                arguments("screening", "Task_ScreenApplication", "outcome reason comment"),
                arguments("interview", "Task_ProposeSlots", "slots interviewers place"),
                arguments("interview", "Task_RecordSlot", "startsAt"),
                arguments("interview", "Task_WriteScorecard", "ratings summary recommendation"),
                arguments("interview", "Task_ManageInterview", "action comment"),
                arguments("interviews", "Task_DecideRound", "outcome reason"),
                arguments("application", "Task_DecideHire", "outcome reason"),
                arguments("offer", "Task_DraftOffer", "salary currency payPeriod startsOn expiresOn terms"),
                arguments("offer", "Task_ApproveOffer", "decision comment"),
                arguments("offer", "Task_RecordOfferAnswer", "answer reason"),
                arguments("offer", "Task_RecordClearance", "result comment"),
                arguments("offer", "Task_AssessFinding", "decision assessment"));
    }

    @ParameterizedTest
    @MethodSource("tasksOfTheContract")
    void theTasksOfTheContractAreThereWithTheirFieldsAsTheirOwn(String process, String task, String fields) {
        Diagram diagram = DiagramFiles.of(process);
        Activity found = diagram.model().getModelElementById(task);

        assertThat(found).as("%s in %s", task, diagram.name()).isInstanceOf(UserTask.class);
        // As a field of its form, an input, or shown from a record, a field is local to its task: what one person
        // types never reaches another's form.
        assertThat(fieldsOf(diagram, task))
                .as("fields of %s in %s", task, diagram.name())
                .contains(fields.split(" "));
    }

    private static Set<String> fieldsOf(Diagram diagram, String task) {
        Stream<String> inputs = diagram.all(CamundaInputParameter.class).stream()
                .filter(parameter -> ((FlowNode)
                                parameter.getParentElement().getParentElement().getParentElement())
                        .getId()
                        .equals(task))
                .map(CamundaInputParameter::getCamundaName);
        Stream<String> shown = diagram.all(CamundaExecutionListener.class).stream()
                .filter(listener -> ((FlowNode) listener.getParentElement().getParentElement())
                                .getId()
                                .equals(task)
                        && listener.getCamundaEvent().equals("start"))
                .flatMap(listener -> Expressions.in(listener.getCamundaExpression(), SERVICES).fields().stream());
        return Stream.of(inputs, shown, DiagramFiles.formOf(diagram.model().getModelElementById(task)).names().stream())
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theMessagesOfTheContractAreThere() {
        assertThat(DiagramFiles.of("application").messages())
                .contains("ApplicationSubmitted", "CandidateWithdrew", "PostingClosed");
        assertThat(DiagramFiles.of("posting").messages()).contains("PositionFilled");
        assertThat(DiagramFiles.of("interview").messages()).contains("InterviewSlotChosen");
        assertThat(DiagramFiles.of("offer").messages()).contains("OfferAnswered", "ClearanceReported");
    }

    @Test
    void theEndsOfTheContractAreThere() {
        assertThat(DiagramFiles.of("application").process().getChildElementsByType(EndEvent.class))
                .extracting(EndEvent::getId)
                .containsExactlyInAnyOrder(
                        "EndEvent_Hired",
                        "EndEvent_Rejected",
                        "EndEvent_Withdrawn",
                        "EndEvent_PositionFilled",
                        "EndEvent_OnHold",
                        "EndEvent_OfferDeclined");
    }
}
