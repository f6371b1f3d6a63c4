package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Move;
import org.hiringpipelines.model.design.Moves;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.migrations.MigrationProcess;
import org.hiringpipelines.workflows.migrations.MovedSubject;
import org.hiringpipelines.workflows.migrations.StepMove;
import org.hiringpipelines.workflows.migrations.StepOfVersion;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Moves processes from version to version by the engine's own migration, each process of an application by itself: a called process keeps its
 * link to its caller.
 */
class CamundaMigrations implements MigrationProcess {

    private final BulkBatches batches;
    private final StepPlans plans;
    private final StepChanges changes;
    private final MovingInstance moving;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final House house;
    private final TransactionOperations apart;
    private final ProcessesInUse inUse;

    /** With transactions that begin anew, whatever is going on around them. */
    CamundaMigrations(
            BulkBatches batches,
            DeadlineTimers timers,
            MovedTasks tasks,
            DecisionTables tables,
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            House house,
            TransactionOperations apart,
            DataSource database) {
        this.batches = batches;
        this.plans = new StepPlans(runtime);
        this.changes = new StepChanges(repository, tables);
        this.moving = new MovingInstance(plans, timers, tasks, runtime);
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.house = house;
        this.apart = apart;
        this.inUse = new ProcessesInUse(management, house, database);
    }

    @Override
    public Moves toTheLatest() {
        return house.does(() -> {
            List<Move> moves = new ArrayList<>();
            for (String id : inUse.versions()) {
                ProcessDefinition from = repository.getProcessDefinition(id);
                ProcessDefinition to = repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(from.getKey())
                        .latestVersion()
                        .singleResult();
                if (to.getVersion() > from.getVersion()) {
                    moves.add(new Move(from.getKey(), from.getVersion(), to.getVersion(), Map.of()));
                }
            }
            moves.sort(Comparator.comparing(Move::process).thenComparing(Move::from));
            return completed(new Moves(moves));
        });
    }

    @Override
    public Moves completed(Moves wanted) {
        return house.does(() -> new Moves(wanted.all().stream()
                .map(move -> plans.completed(move, versions(move)))
                .toList()));
    }

    private MovedVersions versions(Move move) {
        return MovedVersions.of(move, repository);
    }

    private ProcessDefinition definition(String process, int version) {
        return MovedVersions.version(process, version, repository);
    }

    @Override
    public List<StepOfVersion> stepsOf(String process, int version) {
        return house.does(() ->
                repository
                        .getBpmnModelInstance(definition(process, version).getId())
                        .getModelElementsByType(FlowNode.class)
                        .stream()
                        .filter(step -> step instanceof Activity || step instanceof CatchEvent)
                        .filter(step -> !(step instanceof SubProcess) && !(step instanceof StartEvent))
                        .map(step ->
                                new StepOfVersion(step.getId(), step.getName() == null ? step.getId() : step.getName()))
                        .toList());
    }

    @Override
    public String diagram(String process, int version) {
        return house.does(() -> Bpmn.convertToString(
                repository.getBpmnModelInstance(definition(process, version).getId())));
    }

    @Override
    public List<StepMove> steps(Moves moves) {
        return house.does(
                () -> moves.all().stream().flatMap(move -> steps(move).stream()).toList());
    }

    private List<StepMove> steps(Move move) {
        MovedVersions versions = versions(move);
        Map<String, List<String>> wrong = plans.wrong(versions, move.steps());
        List<StepMove> steps = new ArrayList<>();
        for (ActivityStatistics standing : management
                .createActivityStatisticsQuery(versions.from().getId())
                .list()) {
            ModelElementInstance found = versions.before().getModelElementById(standing.getId());
            if (found instanceof FlowNode step && !(found instanceof SubProcess) && standing.getInstances() > 0) {
                steps.add(step(move, versions, step, standing.getInstances(), wrong));
            }
        }
        return steps;
    }

    private StepMove step(
            Move move, MovedVersions versions, FlowNode step, long standing, Map<String, List<String>> wrong) {
        String to = move.steps().get(step.getId());
        FlowNode after = to == null || to.isEmpty() ? null : versions.after().getModelElementById(to);
        List<String> why = wrong.getOrDefault(
                step.getId(), to == null ? List.of(EngineReports.NO_PLACE + " Choose one.") : List.of());
        return new StepMove(
                move.process(),
                move.from(),
                step.getId(),
                step.getName(),
                standing,
                to,
                after == null ? null : after.getName(),
                why,
                after == null ? List.of() : changes.between(versions, step, after),
                after == null
                        ? List.of()
                        : Branches.besides(versions.before(), versions.after(), Set.of(to)).stream()
                                .map(FlowNode::getName)
                                .toList());
    }

    @Override
    public List<MovedSubject> subjects(Moves moves) {
        return house.does(() -> {
            List<String> definitions = moves.all().stream()
                    .map(move -> definition(move.process(), move.from()).getId())
                    .toList();
            return inUse.of(definitions);
        });
    }

    @Override
    public void move(Moves moves, String instanceId) {
        house.does(() -> requireGoingOn(instanceId));
        house.does(() -> inUse.within(instanceId).forEach((instance, definition) -> {
            ProcessDefinition from = repository.getProcessDefinition(definition);
            moves.of(from.getKey(), from.getVersion()).ifPresent(move -> moving.move(move, versions(move), instance));
        }));
    }

    /** What an administrator has suspended begins nothing, so what has to begin beside a step would not. */
    private void requireGoingOn(String instanceId) {
        Refusal.check()
                .refuseIf(
                        runtime.createProcessInstanceQuery()
                                        .processInstanceId(instanceId)
                                        .suspended()
                                        .count()
                                > 0,
                        "instance",
                        "It is suspended. Let it go on in Cockpit, and move it then.")
                .done();
    }

    @Override
    public void apart(Runnable deed) {
        MovedTasks.outsideOfCommands(() -> Collision.retry(() -> {
            apart.executeWithoutResult(transaction -> deed.run());
            return null;
        }));
    }

    @Override
    public String start(List<String> instanceIds) {
        return batches.start(instanceIds);
    }

    @Override
    public void pause(String batchId, boolean rest) {
        house.does(() -> {
            if (management.createBatchQuery().batchId(batchId).count() > 0) {
                if (rest) {
                    management.suspendBatchById(batchId);
                } else {
                    management.activateBatchById(batchId);
                }
            }
        });
    }
}
