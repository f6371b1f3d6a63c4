package org.hiringpipelines.workflows.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The branches between a parallel gateway that splits and the one that joins them again. Somebody who is moved into one of them stands still at
 * the join for ever, unless the others begin as well; and who is moved out of them stands in two places.
 */
final class Branches {

    private Branches() {}

    /** A branch: its first step, and all steps up to the join. */
    private record Branch(FlowNode first, Set<String> steps) {}

    /**
     * The first steps of the branches that run beside where somebody comes to stand, as far as they are new.
     *
     * @param before the version that is left: what ran in parallel there needs no help
     * @param standing the ids of the steps on which somebody stands, in the new version
     */
    static List<FlowNode> besides(BpmnModelInstance before, BpmnModelInstance after, Set<String> standing) {
        return splits(after)
                .map(Branches::of)
                .filter(branches -> branches.stream().anyMatch(branch -> any(branch, standing)))
                .flatMap(List::stream)
                .filter(branch -> !branch.steps().isEmpty() && !any(branch, standing))
                .map(Branch::first)
                .filter(first -> before.getModelElementById(first.getId()) == null || !isInBranch(before, first))
                .toList();
    }

    /** The ids of the steps of a version that run beside others there, and have no place in another version. */
    static Set<String> thatVanish(BpmnModelInstance before, BpmnModelInstance after) {
        Set<String> vanish = new LinkedHashSet<>();
        splits(before)
                .flatMap(split -> of(split).stream())
                .filter(branch ->
                        after.getModelElementById(branch.first().getId()) == null || !isInBranch(after, branch.first()))
                .flatMap(branch -> branch.steps().stream())
                .filter(step -> after.getModelElementById(step) == null)
                .forEach(vanish::add);
        return vanish;
    }

    private static boolean isInBranch(BpmnModelInstance model, FlowNode step) {
        return splits(model)
                .flatMap(split -> of(split).stream())
                .anyMatch(branch -> branch.steps().contains(step.getId()));
    }

    private static boolean any(Branch branch, Set<String> standing) {
        return branch.steps().stream().anyMatch(standing::contains);
    }

    private static Stream<ParallelGateway> splits(BpmnModelInstance model) {
        return model.getModelElementsByType(ParallelGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1);
    }

    private static List<Branch> of(ParallelGateway split) {
        return split.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .map(first -> new Branch(first, upToTheJoin(first)))
                .toList();
    }

    private static Set<String> upToTheJoin(FlowNode first) {
        Set<String> steps = new LinkedHashSet<>();
        Deque<FlowNode> left = new ArrayDeque<>(List.of(first));
        while (!left.isEmpty()) {
            FlowNode step = left.pop();
            boolean joins =
                    step instanceof ParallelGateway && step.getIncoming().size() > 1;
            if (!joins && steps.add(step.getId())) {
                step.getOutgoing().forEach(flow -> left.push(flow.getTarget()));
            }
        }
        return steps;
    }
}
