package org.hiringpipelines.workflows.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Move;

/**
 * Moves one process to another version by the engine's own migration, and does what that leaves undone: the timers of tasks go on, which no diagram
 * draws; tasks get the names of the steps they come to; a step that is left out is left for the next one; what runs in parallel in the new version begins; and what did so in the old one alone is taken away.
 */
class MovingInstance {

    private final StepPlans plans;
    private final DeadlineTimers timers;
    private final MovedTasks tasks;
    private final RuntimeService runtime;

    MovingInstance(StepPlans plans, DeadlineTimers timers, MovedTasks tasks, RuntimeService runtime) {
        this.plans = plans;
        this.timers = timers;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    void move(Move move, MovedVersions versions, String instance) {
        goOn(move, versions, instance);
        Set<String> standing = new LinkedHashSet<>(runtime.getActiveActivityIds(instance));
        takeAway(move, instance, standing);
        List<DeadlineTimers.TimerOfTask> deadlines = timers.timersOf(instance);
        try {
            runtime.newMigration(plans.plan(versions, move.steps()))
                    .processInstanceIds(instance)
                    .execute();
        } catch (MigrationPlanValidationException invalid) {
            throw EngineReports.refusal(versions, invalid.getValidationReport());
        } catch (MigratingProcessInstanceValidationException impossible) {
            throw EngineReports.refusal(versions, impossible.getValidationReport());
        }
        begin(
                versions,
                instance,
                standing.stream()
                        .map(move.steps()::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        tasks.settle(instance);
        timers.goOn(deadlines);
    }

    /** Who goes on to a step that was there before begins it, still in the version that is left; from there they come along as anybody does. */
    private void goOn(Move move, MovedVersions versions, String instance) {
        List<String> left = runtime.getActiveActivityIds(instance).stream()
                .distinct()
                .filter(step -> versions.goesOn(step, move.steps().get(step)))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        ActivityInstance all = runtime.getActivityInstance(instance);
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
        left.forEach(step -> {
            String to = plans.begun(versions, move.steps().get(step));
            for (ActivityInstance standing : all.getActivityInstances(step)) {
                // Within the same part of the diagram, of which there may be several.
                (versions.besideEachOther(step, move.steps().get(step))
                                ? change.startBeforeActivity(to, standing.getParentActivityInstanceId())
                                : change.startBeforeActivity(to))
                        .cancelActivityInstance(standing.getId());
            }
        });
        change.execute();
    }

    private void takeAway(Move move, String instance, Set<String> standing) {
        List<String> away = standing.stream().filter(move::takesAway).toList();
        if (away.isEmpty()) {
            return;
        }
        if (away.size() == standing.size()) {
            throw new Refusal("moves", "Nothing would be left of it: all that it stands at is to be taken away.");
        }
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
        away.forEach(change::cancelAllForActivity);
        change.execute();
        away.forEach(standing::remove);
    }

    private void begin(MovedVersions versions, String instance, Set<String> standing) {
        List<FlowNode> besides = Branches.besides(versions.before(), versions.after(), standing);
        if (!besides.isEmpty()) {
            ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
            besides.forEach(step -> change.startBeforeActivity(step.getId()));
            change.execute();
        }
    }
}
