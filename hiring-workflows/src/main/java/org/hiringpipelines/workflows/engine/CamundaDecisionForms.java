package org.hiringpipelines.workflows.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.bulk.DecisionForms;
import org.hiringpipelines.workflows.bulk.OfferedDecision;

/** Reads the forms of tasks out of what was deployed with their diagrams; each of each version once, as none changes. */
class CamundaDecisionForms implements DecisionForms {

    private final RepositoryService repository;
    private final House house;
    private final ConditionsOfForms conditions = new ConditionsOfForms();
    private final Map<VersionedTask, Optional<OfferedDecision>> read = new ConcurrentHashMap<>();

    CamundaDecisionForms(RepositoryService repository, House house) {
        this.repository = repository;
        this.house = house;
    }

    private record VersionedTask(String diagram, String key) {}

    @Override
    public Optional<OfferedDecision> of(AwaitedTask task) {
        return read.computeIfAbsent(
                new VersionedTask(task.diagram(), task.key()), known -> house.does(() -> read(known)));
    }

    private Optional<OfferedDecision> read(VersionedTask task) {
        UserTask drawn = repository.getBpmnModelInstance(task.diagram()).getModelElementById(task.key());
        return DeployedForms.with(repository.getProcessDefinition(task.diagram()), repository)
                .fields(drawn.getCamundaFormRef())
                .flatMap(form -> OfferedDecision.in(form, conditions::hold));
    }
}
