package org.hiringpipelines.workflows.migrations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.core.io.ClassPathResource;

/** A shipped diagram as a designer might change it. */
final class Redrawn {

    static final String SECOND = "_Second";

    static final String ANEW = " anew";

    private final String process;
    private final BpmnModelInstance model;

    private Redrawn(String process, BpmnModelInstance model) {
        this.process = process;
        this.model = model;
    }

    /** The diagram at a path within {@code bpmn}, without its ending. */
    static Redrawn of(String path) {
        try {
            return new Redrawn(
                    path.substring(path.lastIndexOf('/') + 1),
                    Bpmn.readModelFromStream(new ClassPathResource("bpmn/" + path + ".bpmn").getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String process() {
        return process;
    }

    String file() {
        return process + ".bpmn";
    }

    String xml() {
        return Bpmn.convertToString(model);
    }

    List<UserTask> tasks() {
        return List.copyOf(model.getModelElementsByType(UserTask.class));
    }

    /** A step is added before each task: an event that passes. */
    Redrawn withAStepBeforeEachTask() {
        tasks().forEach(task ->
                before(task, create(IntermediateThrowEvent.class, "ThrowEvent_Before" + task.getId(), task)));
        return this;
    }

    /** Before each task somebody does another one. */
    Redrawn withATaskBeforeEachTask() {
        tasks().forEach(task -> {
            UserTask first = create(UserTask.class, task.getId() + SECOND, task);
            first.setName("Look at it first");
            first.setCamundaAssignee("recruiter");
            before(task, first);
        });
        return this;
    }

    /** Each task has another id, and another name. */
    Redrawn renamed() {
        Redrawn renamed = withOtherIds();
        renamed.tasks().forEach(task -> task.setName(task.getName() + ANEW));
        return renamed;
    }

    /** Each task has another id, and is called as before. */
    Redrawn withOtherIds() {
        String xml = xml();
        for (UserTask task : tasks()) {
            xml = xml.replace("\"" + task.getId() + "\"", "\"" + task.getId() + SECOND + "\"")
                    .replace(">" + task.getId() + "<", ">" + task.getId() + SECOND + "<");
        }
        return new Redrawn(
                process, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    /** Each task is split in two: what it was, and a look at it afterwards. */
    Redrawn split() {
        tasks().forEach(task -> {
            UserTask look = create(UserTask.class, task.getId() + SECOND, task);
            look.setName("Look at it again");
            look.setCamundaAssignee("recruiter");
            for (SequenceFlow flow : List.copyOf(task.getOutgoing())) {
                flow.setSource(look);
            }
            connect(task, look);
        });
        return this;
    }

    /** Beside each task to which one way leads alone, somebody does another one at the same time. */
    Redrawn parallel() {
        // A gateway that splits waits for all ways into it, and within sub-processes others wait already for what
        // happens there.
        tasks().stream()
                .filter(Redrawn::free)
                .filter(task -> task.getParentElement() instanceof Process
                        && task.getIncoming().size() == 1)
                .forEach(task -> {
                    ParallelGateway split = create(ParallelGateway.class, "Gateway_Split" + task.getId(), task);
                    ParallelGateway join = create(ParallelGateway.class, "Gateway_Join" + task.getId(), task);
                    UserTask beside = create(UserTask.class, task.getId() + SECOND, task);
                    beside.setName("Do another thing meanwhile");
                    beside.setCamundaAssignee("recruiter");
                    before(task, split);
                    for (SequenceFlow flow : List.copyOf(task.getOutgoing())) {
                        flow.setSource(join);
                    }
                    connect(task, join);
                    connect(split, beside);
                    connect(beside, join);
                });
        return this;
    }

    /** Each task stands in a sub-process of its own. */
    Redrawn inSubProcesses() {
        tasks().stream().filter(Redrawn::free).forEach(task -> {
            SubProcess around = create(SubProcess.class, "SubProcess_" + task.getId(), task);
            for (SequenceFlow flow : List.copyOf(task.getIncoming())) {
                flow.setTarget(around);
            }
            for (SequenceFlow flow : List.copyOf(task.getOutgoing())) {
                flow.setSource(around);
            }
            around.getDomElement().appendChild(task.getDomElement());
            StartEvent start = model.newInstance(StartEvent.class);
            start.setId("StartEvent_" + task.getId());
            around.addChildElement(start);
            EndEvent end = model.newInstance(EndEvent.class);
            end.setId("EndEvent_" + task.getId());
            around.addChildElement(end);
            connect(start, model.getModelElementById(task.getId()));
            connect(model.getModelElementById(task.getId()), end);
        });
        return this;
    }

    /**
     * One of the shipped tasks is left out, together with the question that asks for what was decided there, and whatever the ways to it led to leads to what comes next.
     */
    Redrawn withoutAShippedTask() {
        switch (process) {
            case "posting" ->
                leaveOut(
                        "Task_ApprovePosting",
                        "ServiceTask_PublishPosting",
                        List.of("Task_ApprovePosting", "Gateway_PostingApproved"));
            case "executiveSearch" ->
                leaveOut(
                        "Task_CallReferences",
                        "Task_DecideHire",
                        List.of("Task_CallReferences", "Gateway_ReferencesHeard", "EndEvent_NotAfterReferences"));
            case "hourlyHiring" ->
                leaveOut("Task_InviteToGroup", "CallActivity_Interview", List.of("Task_InviteToGroup"));
            case "schoolHiring" ->
                leaveOut(
                        "Gateway_AllClear",
                        "EndEvent_AllClear",
                        List.of("Gateway_AllClear", "Task_DecideOnClearances", "EndEvent_ClearancesDecided"));
            default -> throw new IllegalArgumentException(process);
        }
        return this;
    }

    private void leaveOut(String first, String next, List<String> leftOut) {
        FlowNode to = model.getModelElementById(next);
        List<FlowNode> gone = leftOut.stream()
                .map(id -> (FlowNode) model.getModelElementById(id))
                .toList();
        for (SequenceFlow flow : List.copyOf(model.getModelElementsByType(SequenceFlow.class))) {
            if (gone.contains(flow.getSource())) {
                remove(flow);
            } else if (flow.getTarget().getId().equals(first)) {
                flow.setTarget(to);
                to.getIncoming().add(flow);
            }
        }
        gone.forEach(this::remove);
    }

    /** With its picture. */
    private void remove(BaseElement element) {
        List.copyOf(model.getModelElementsByType(BpmnShape.class)).stream()
                .filter(shape -> element.equals(shape.getBpmnElement()))
                .forEach(shape -> shape.getParentElement().removeChildElement(shape));
        List.copyOf(model.getModelElementsByType(BpmnEdge.class)).stream()
                .filter(edge -> element.equals(edge.getBpmnElement()))
                .forEach(edge -> edge.getParentElement().removeChildElement(edge));
        element.getParentElement().removeChildElement(element);
    }

    /** What something hangs on, or has several ways out, is left as it is. */
    private static boolean free(UserTask task) {
        return task.getOutgoing().size() == 1
                && task.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                        .map(BoundaryEvent.class::cast)
                        .noneMatch(event -> task.equals(event.getAttachedTo()));
    }

    private <T extends FlowNode> T create(Class<T> type, String id, FlowNode beside) {
        T node = model.newInstance(type);
        node.setId(id);
        beside.getParentElement().addChildElement(node);
        return node;
    }

    private void before(FlowNode node, FlowNode added) {
        for (SequenceFlow flow : List.copyOf(node.getIncoming())) {
            flow.setTarget(added);
        }
        connect(added, node);
    }

    private void connect(FlowNode from, FlowNode to) {
        SequenceFlow flow = model.newInstance(SequenceFlow.class);
        flow.setId("Flow_" + from.getId() + "_" + to.getId());
        from.getParentElement().addChildElement(flow);
        flow.setSource(from);
        from.getOutgoing().add(flow);
        flow.setTarget(to);
        to.getIncoming().add(flow);
    }
}
