package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.hiringpipelines.workflows.engine.check.Expressions;
import org.hiringpipelines.workflows.engine.check.KnownServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What others rely on stays in the diagrams: processes, tasks with their fields, messages and ends. What no longer fits together, the check finds. */
class DiagramsTest {

    private static final KnownServices SERVICES = KnownServices.ofThisLibrary();

    @Test
    void theProcessesOfTheContractAreThere() {
        assertThat(DiagramFiles.all())
                .extracting(diagram -> diagram.process().getId())
                .contains("posting", "application", "screening", "interviews", "interview", "offer");
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
        List<String> shown = new ArrayList<>();
        diagram.eachExpression((place, text) -> {
            if (place.equals(diagram.name() + ", " + task)) {
                shown.addAll(Expressions.in(text, SERVICES).fields());
            }
        });
        return Stream.of(
                        inputs,
                        shown.stream(),
                        DiagramFiles.formOf(diagram.model().getModelElementById(task)).names().stream())
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
