package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Move;

/**
 * The two versions of a move.
 *
 * @param from the version that is left
 * @param to the version that is gone to
 * @param before how the one that is left is drawn
 * @param after how the other is drawn
 */
record MovedVersions(ProcessDefinition from, ProcessDefinition to, BpmnModelInstance before, BpmnModelInstance after) {

    static MovedVersions of(Move move, RepositoryService repository) {
        ProcessDefinition from = version(move.process(), move.from(), repository);
        ProcessDefinition to = version(move.process(), move.to(), repository);
        return new MovedVersions(
                from, to, repository.getBpmnModelInstance(from.getId()), repository.getBpmnModelInstance(to.getId()));
    }

    /**
     * A version of a process.
     *
     * @throws Refusal where there is none of that number
     */
    static ProcessDefinition version(String process, int version, RepositoryService repository) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) {
            throw new Refusal("moves", "There is no version %d of a process %s.".formatted(version, process));
        }
        return found;
    }

    /**
     * Whether somebody who goes from a step to another does not stay with what they are at: what they come to is another step in the version that is left as well, and so begins for
     * them as for anybody, with whose it is and until when.
     */
    boolean goesOn(String step, String to) {
        return to != null
                && !to.isEmpty()
                && !to.equals(step)
                && before.getModelElementById(step) instanceof FlowNode left
                && !Successors.severalTimes(left)
                && before.getModelElementById(to) instanceof FlowNode;
    }

    /** Whether two steps of the version that is left are drawn in the same part of it. */
    boolean besideEachOther(String step, String other) {
        return before.getModelElementById(step)
                .getParentElement()
                .equals(before.getModelElementById(other).getParentElement());
    }
}
