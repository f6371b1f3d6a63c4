package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.migrations.StepChange;

/** What becomes different for whoever is moved from one step to another. */
class StepChanges {

    private final RepositoryService repository;
    private final DecisionTables tables;

    StepChanges(RepositoryService repository, DecisionTables tables) {
        this.repository = repository;
        this.tables = tables;
    }

    List<StepChange> between(MovedVersions versions, FlowNode before, FlowNode after) {
        List<StepChange> changes = new ArrayList<>();
        change(changes, StepChange.What.NAME, before.getName(), after.getName());
        if (before instanceof UserTask task && after instanceof UserTask other) {
            if (!Objects.equals(form(versions.from(), task), form(versions.to(), other))) {
                changes.add(new StepChange(StepChange.What.FORM, task.getCamundaFormRef(), other.getCamundaFormRef()));
            }
            change(changes, StepChange.What.WHO, whose(task), whose(other));
            change(changes, StepChange.What.DEADLINE, deadline(task), deadline(other));
        }
        return changes;
    }

    private static void change(List<StepChange> changes, StepChange.What what, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new StepChange(what, before, after));
        }
    }

    /** A form as its version has it; only whether two say the same is asked. */
    private String form(ProcessDefinition version, UserTask task) {
        return DeployedForms.with(version, repository)
                .text(task.getCamundaFormRef())
                .orElse(task.getCamundaFormRef());
    }

    private static String whose(UserTask task) {
        return Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateUsers(), task.getCamundaCandidateGroups())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** The row of the table as it is now; a table has no versions of its own for those who are on their way. */
    private String deadline(UserTask task) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("task", task.getId());
        asked.put("seniority", null);
        return tables.rows("deadlines", asked).stream()
                .findFirst()
                .map(row -> new TreeMap<>(row.cells())
                        .entrySet().stream()
                                .filter(cell -> cell.getValue() != null)
                                .map(cell -> cell.getKey() + " " + cell.getValue())
                                .collect(Collectors.joining(", ")))
                .orElse(null);
    }
}
