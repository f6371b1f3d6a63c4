package org.hiringpipelines.workflows.bulk;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.bulk.BulkAction;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.people.Team;

/**
 * Whether somebody may take an action about an application as it stands: there is a task in which that is decided, and it is theirs or
 * nobody's. The preview asks it, and the work asks it again, since things move in between.
 */
class BulkRule {

    private final Team team;
    private final BulkAction action;
    private final String by;
    private final Set<String> groups;
    private final String assignee;
    private final Map<String, Set<String>> members = new ConcurrentHashMap<>();

    /**
     * For one decision.
     *
     * @param by the user id of who asks
     * @param groups the groups that person is in
     * @param assignee to whom tasks are given; null for everything else, and where that is still to be chosen
     */
    BulkRule(Team team, BulkAction action, String by, Set<String> groups, String assignee) {
        this.team = team;
        this.action = action;
        this.by = by;
        this.groups = groups;
        this.assignee = assignee;
    }

    /**
     * What stands in the way, or the task.
     *
     * @param task the task to be worked on; null where something stands in the way
     * @param why what stands in the way, as a sentence; null where nothing does
     */
    record Finding(AwaitedTask task, String why) {}

    Finding about(Applicant applicant, List<AwaitedTask> tasks) {
        if (applicant.outcome() != null) {
            return leftOut("Has ended already: " + applicant.outcome().words().toLowerCase(Locale.ROOT) + ".");
        }
        Optional<AwaitedTask> found = tasks.stream()
                .filter(task -> DecisionTask.of(task.key()).isPresent())
                .findFirst();
        if (found.isEmpty()) {
            return leftOut(
                    applicant.stage() == Stage.OFFER
                            ? "An offer is on its way; what becomes of it is decided there."
                            : "There is nothing to decide now" + waitingFor(tasks) + ".");
        }
        AwaitedTask task = found.get();
        if (action == BulkAction.ADVANCE
                && !DecisionTask.of(task.key()).orElseThrow().advancesMany()) {
            return leftOut("Is at the decision: offers are made to one candidate at a time.");
        }
        return whose(task).or(() -> assigning(task)).map(BulkRule::leftOut).orElseGet(() -> new Finding(task, null));
    }

    private Optional<String> whose(AwaitedTask task) {
        if (task.assignee() != null) {
            return task.assignee().equals(by)
                    ? Optional.empty()
                    : Optional.of("The task is with " + team.nameOf(task.assignee()) + ".");
        }
        return groups.contains(Team.ADMINISTRATORS) || !Collections.disjoint(groups, task.groups())
                ? Optional.empty()
                : Optional.of("The task is for "
                        + task.groups().stream().map(team::groupNameOf).sorted().collect(Collectors.joining(", "))
                        + ".");
    }

    /** A colleague gets only what that colleague could take. */
    private Optional<String> assigning(AwaitedTask task) {
        if (action != BulkAction.ASSIGN || assignee == null) {
            return Optional.empty();
        }
        if (assignee.equals(task.assignee())) {
            return Optional.of("The task is with " + team.nameOf(assignee) + " already.");
        }
        return task.groups().stream().anyMatch(group -> membersOf(group).contains(assignee))
                ? Optional.empty()
                : Optional.of("\"" + task.name() + "\" is no task for " + team.nameOf(assignee) + ".");
    }

    private Set<String> membersOf(String group) {
        return members.computeIfAbsent(
                group,
                asked -> team.membersOf(asked).stream()
                        .map(member -> member.get("value"))
                        .collect(Collectors.toSet()));
    }

    private static String waitingFor(List<AwaitedTask> tasks) {
        List<String> names = tasks.stream()
                .filter(task -> !task.standing())
                .map(task -> "\"" + task.name() + "\"")
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty() ? "" : ": it waits for " + String.join(", ", names);
    }

    private static Finding leftOut(String why) {
        return new Finding(null, why);
    }
}
