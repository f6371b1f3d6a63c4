package org.hiringpipelines.workflows.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlanValidationReport;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.hiringpipelines.model.Refusal;

/** Why the engine moves somebody nowhere, in words for people. */
final class EngineReports {

    static final String NO_PLACE = "No step of the new version stands in its place.";

    private EngineReports() {}

    /** Why it does not take a plan. */
    static Refusal refusal(MovedVersions versions, MigrationPlanValidationReport report) {
        return refusal(
                versions,
                report.getInstructionReports().stream()
                        .flatMap(step -> sentences(
                                versions, step.getMigrationInstruction().getSourceActivityId(), step.getFailures())));
    }

    /** Why it does not move an instance by a plan that is good for others. */
    static Refusal refusal(MovedVersions versions, MigratingProcessInstanceValidationReport report) {
        return refusal(
                versions,
                Stream.of(
                                inWords(report.getFailures()).stream(),
                                report.getActivityInstanceReports().stream()
                                        .flatMap(step ->
                                                sentences(versions, step.getSourceScopeId(), step.getFailures())),
                                report.getTransitionInstanceReports().stream()
                                        .flatMap(step ->
                                                sentences(versions, step.getSourceScopeId(), step.getFailures())))
                        .flatMap(found -> found));
    }

    /** Its sentences without the names of its classes. */
    static List<String> inWords(Collection<String> failures) {
        return failures.stream()
                .map(failure -> failure.replaceAll("(\\w+?)(Activity)?Behavior\\b", "$1"))
                .map(failure -> failure.contains("no migration instruction") ? NO_PLACE : failure)
                .map(failure -> failure.endsWith(".") ? failure : failure + ".")
                .distinct()
                .toList();
    }

    private static Stream<String> sentences(MovedVersions versions, String step, List<String> failures) {
        return inWords(failures).stream().map(failure -> nameOf(versions.before(), step) + ": " + failure);
    }

    private static String nameOf(BpmnModelInstance model, String step) {
        return Optional.<ModelElementInstance>ofNullable(model.getModelElementById(StepPlans.withoutBody(step)))
                .filter(FlowNode.class::isInstance)
                .map(found -> ((FlowNode) found).getName())
                .orElse(step);
    }

    private static Refusal refusal(MovedVersions versions, Stream<String> reasons) {
        ProcessDefinition from = versions.from();
        String where = "%s, version %d: "
                .formatted(from.getName() == null ? from.getKey() : from.getName(), from.getVersion());
        return new Refusal("moves", where + reasons.distinct().collect(Collectors.joining(" ")));
    }
}
