package org.hiringpipelines.workflows.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which step of a new version stands in the place of one that it has not any more. */
final class Successors {

    private final BpmnModelInstance before;
    private final BpmnModelInstance after;

    Successors(BpmnModelInstance before, BpmnModelInstance after) {
        this.before = before;
        this.after = after;
    }

    /** Steps with another id: those of the same kind and name, where neither version has two of them. */
    Map<String, String> byName() {
        Map<String, String> found = new LinkedHashMap<>();
        List<FlowNode> come = without(after, before);
        without(before, after).forEach(gone -> {
            List<FlowNode> alike =
                    come.stream().filter(other -> alike(gone, other)).toList();
            long rivals = without(before, after).stream()
                    .filter(other -> alike(gone, other))
                    .count();
            if (alike.size() == 1 && rivals == 1) {
                found.put(gone.getId(), alike.get(0).getId());
            }
        });
        return found;
    }

    private static List<FlowNode> without(BpmnModelInstance model, BpmnModelInstance other) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(step -> other.getModelElementById(step.getId()) == null)
                .toList();
    }

    private static boolean alike(FlowNode one, FlowNode other) {
        return one.getName() != null
                && !one.getName().isBlank()
                && one.getName().equals(other.getName())
                && one.getElementType().equals(other.getElementType());
    }

    /**
     * Tasks that are left out: the step to which they led, where they led to one alone. What is drawn in between and stays must be passed over by nobody,
     * so behind a question, a mail or a service a designer has to say where people go.
     */
    Map<String, String> byFlow() {
        Map<String, String> found = new LinkedHashMap<>();
        before.getModelElementsByType(UserTask.class).stream()
                .filter(task -> after.getModelElementById(task.getId()) == null && !severalTimes(task))
                .forEach(task -> next(task, new HashSet<>()).ifPresent(next -> found.put(task.getId(), next.getId())));
        return found;
    }

    private Optional<FlowNode> next(FlowNode step, Set<String> passed) {
        List<SequenceFlow> ways = WayOn.flowsFrom(step);
        if (!passed.add(step.getId()) || ways.size() != 1) {
            return Optional.empty();
        }
        FlowNode next = ways.get(0).getTarget();
        // Behind a join, whoever comes from the other branches would be there a second time.
        if (next instanceof ParallelGateway) {
            return Optional.empty();
        }
        boolean stays = after.getModelElementById(next.getId()) != null;
        if (!stays || next instanceof ExclusiveGateway) {
            return next(next, passed);
        }
        return Optional.of(next).filter(found -> found instanceof UserTask || found instanceof CallActivity);
    }

    static boolean severalTimes(FlowNode step) {
        return step instanceof Activity activity && activity.getLoopCharacteristics() != null;
    }
}
