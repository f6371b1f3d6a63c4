package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Move;

/** Where each step goes: what the engine finds by itself, what was drawn elsewhere, and what a designer asks for. */
class StepPlans {

    /** The engine's name for the whole of what is done several times. */
    private static final String SEVERAL_TIMES = "#multiInstanceBody";

    private final RuntimeService runtime;

    StepPlans(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** A move with a place for all steps that have one, beside those that were asked for. */
    Move completed(Move wanted, MovedVersions versions) {
        requireSteps(wanted, versions);
        Map<String, String> steps = new LinkedHashMap<>();
        Set<String> ours = new HashSet<>();
        runtime.createMigrationPlan(versions.from().getId(), versions.to().getId())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(equal -> steps.put(equal.getSourceActivityId(), equal.getTargetActivityId()));
        // The engine looks for a step where it was; what was drawn into another sub-process is still the same step.
        versions.before().getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(id -> !steps.containsKey(id) && versions.after().getModelElementById(id) != null)
                .forEach(id -> place(steps, versions, id, id));
        Successors successors = new Successors(versions.before(), versions.after());
        successors.byName().forEach((id, to) -> place(steps, versions, id, to));
        // Before what runs in parallel is taken away: it is not, as long as its branch has a step left to go on to.
        successors.byFlow().forEach(steps::putIfAbsent);
        Branches.thatVanish(versions.before(), versions.after()).forEach(id -> steps.putIfAbsent(id, ""));
        wanted.steps().forEach((step, to) -> {
            place(steps, versions, step, to);
            ours.add(step);
        });
        // Until the engine takes all that nobody asked for.
        while (steps.keySet().removeAll(refused(versions, steps, ours))) {}
        return new Move(wanted.process(), wanted.from(), wanted.to(), steps);
    }

    /** What is done several times goes as a whole as well. */
    private static void place(Map<String, String> steps, MovedVersions versions, String step, String to) {
        steps.put(step, to);
        if (severalTimes(versions.before(), step) && severalTimes(versions.after(), to)) {
            steps.put(step + SEVERAL_TIMES, to + SEVERAL_TIMES);
        }
    }

    private Set<String> refused(MovedVersions versions, Map<String, String> steps, Set<String> asked) {
        Set<String> refused = new HashSet<>(wrong(versions, steps).keySet());
        refused.removeAll(asked);
        return refused;
    }

    private static boolean severalTimes(BpmnModelInstance model, String step) {
        return model.getModelElementById(step) instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    private static void requireSteps(Move wanted, MovedVersions versions) {
        List<Problem> problems = new ArrayList<>();
        wanted.steps().forEach((step, to) -> {
            if (versions.before().getModelElementById(withoutBody(step)) == null) {
                problems.add(noStep(wanted.process(), wanted.from(), step));
            }
            if (!to.isEmpty() && versions.after().getModelElementById(withoutBody(to)) == null) {
                problems.add(noStep(wanted.process(), wanted.to(), to));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static Problem noStep(String process, int version, String step) {
        return new Problem("moves", "Version %d of %s has no step %s.".formatted(version, process, step));
    }

    /** What begins where somebody begins a step of the version that is left: of what is done several times, all. */
    String begun(MovedVersions versions, String step) {
        return severalTimes(versions.before(), step) ? step + SEVERAL_TIMES : step;
    }

    /** The id of a step, where the engine names the whole of what is done several times. */
    static String withoutBody(String step) {
        return step.replace(SEVERAL_TIMES, "");
    }

    /** The engine's plan for a move. */
    MigrationPlan plan(MovedVersions versions, Map<String, String> steps) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(
                versions.from().getId(), versions.to().getId());
        steps.forEach((step, to) -> {
            if (!to.isEmpty() && !versions.goesOn(step, to)) {
                plan.mapActivities(step, to);
            }
        });
        return plan.build();
    }

    /** Why the engine does not take a step where it is to go, by the step. */
    Map<String, List<String>> wrong(MovedVersions versions, Map<String, String> steps) {
        Map<String, List<String>> wrong = new HashMap<>();
        try {
            plan(versions, steps);
        } catch (MigrationPlanValidationException invalid) {
            invalid.getValidationReport()
                    .getInstructionReports()
                    .forEach(report -> wrong.put(
                            report.getMigrationInstruction().getSourceActivityId(),
                            EngineReports.inWords(report.getFailures())));
        }
        return wrong;
    }
}
