package org.hiringpipelines.workflows.engine.check;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Groups in diagrams that nobody is in. */
final class NamedGroups implements DesignRule {

    /** The groups that the shipped design names; an engine may have more. */
    static final Set<String> SHIPPED =
            Set.of("recruiters", "hiringManagers", "interviewers", "approvers", "designers", "integrators");

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        design.diagrams()
                .forEach(diagram -> diagram.all(UserTask.class).stream()
                        .filter(task -> task.getCamundaCandidateGroups() != null
                                && !task.getCamundaCandidateGroups().contains("{"))
                        .forEach(task -> Arrays.stream(
                                        task.getCamundaCandidateGroups().split(","))
                                .map(String::strip)
                                .filter(group -> !design.hasGroup(group))
                                .forEach(group -> unknown(diagram.where(task), group, flaws))));
    }

    static void unknown(String place, String group, Flaws flaws) {
        flaws.add(
                Mistake.UNKNOWN_GROUP,
                place,
                "there is no group " + group + "; the groups are " + String.join(", ", new TreeSet<>(SHIPPED)));
    }
}
