package org.hiringpipelines.workflows.bulk;

import java.util.Collections;
import java.util.Comparator;
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

    private static final String ON_ITS_WAY = "An offer is on its way; what becomes of it is decided there.";

    private final Team team;
    private final DecisionForms forms;
    private final BulkAction action;
    private final String by;
    private final Set<String> groups;
    private final String assignee;
    private final String reason;
    private final String comment;
    private final Map<String, Set<String>> members = new ConcurrentHashMap<>();

    /**
     * For one decision.
     *
     * @param by the user id of who asks
     * @param groups the groups that person is in
     * @param assignee to whom tasks are given; null for everything else, and where that is still to be chosen
     * @param reason why they are rejected; null for everything else, and where that is still to be chosen
     * @param comment what is said besides; null for nothing, empty where that is still open
     */
    BulkRule(
            Team team,
            DecisionForms forms,
            BulkAction action,
            String by,
            Set<String> groups,
            String assignee,
            String reason,
            String comment) {
        this.team = team;
        this.forms = forms;
        this.action = action;
        this.by = by;
        this.groups = groups;
        this.assignee = assignee;
        this.reason = reason;
        this.comment = comment;
    }

    /**
     * What stands in the way, or the task.
     *
     * @param task the task to be worked on; null where something stands in the way
     * @param decision what can be decided there; null where something stands in the way
     * @param why what stands in the way, as a sentence; null where nothing does
     */
    record BulkFinding(AwaitedTask task, OfferedDecision decision, String why) {}

    BulkFinding about(ChosenApplication applicant, List<AwaitedTask> tasks) {
        if (applicant.outcome() != null) {
            return leftOut("Has ended already: " + applicant.outcome().words().toLowerCase(Locale.ROOT) + ".");
        }
        List<BulkFinding> decided = tasks.stream()
                .flatMap(task -> forms.of(task).stream().map(decision -> new BulkFinding(task, decision, null)))
                .toList();
        return decided.stream()
                // Where two are open at once, the one in which one can decide so, or it can be decided so.
                .min(Comparator.comparing((BulkFinding found) ->
                                inTheWay(applicant, found).isPresent())
                        .thenComparing(found -> !found.decision().offers(action)))
                .map(found -> inTheWay(applicant, found).map(BulkRule::leftOut).orElse(found))
                .orElseGet(() -> leftOut(
                        applicant.stage().equals(Stage.OFFER)
                                ? ON_ITS_WAY
                                : "There is nothing to decide now" + waitingFor(tasks) + "."));
    }

    private Optional<String> inTheWay(ChosenApplication applicant, BulkFinding found) {
        if (!found.decision().offers(action)) {
            return Optional.of(notOffered(applicant, found));
        }
        return askedFor(found).or(() -> whose(found.task())).or(() -> assigning(found.task()));
    }

    /** What the form wants to know, or does not. */
    private Optional<String> askedFor(BulkFinding found) {
        String name = "\"" + found.task().name() + "\"";
        if (action == BulkAction.ASSIGN) {
            return Optional.empty();
        }
        if (found.decision().asksForMore(action, reason, comment)) {
            return Optional.of(name + " asks for more than a decision: it is done for one at a time.");
        }
        return comment == null || comment.isEmpty() || found.decision().takesComment()
                ? Optional.empty()
                : Optional.of(name + " has no place for a comment: leave it out, or do it for one at a time.");
    }

    private String notOffered(ChosenApplication applicant, BulkFinding found) {
        if (applicant.stage().equals(Stage.OFFER)) {
            return ON_ITS_WAY;
        }
        return action == BulkAction.ADVANCE && found.decision().canLeadToAnOffer()
                ? "Is at the decision: offers are made to one candidate at a time."
                : "\"" + found.task().name() + "\" offers no such decision.";
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

    private static BulkFinding leftOut(String why) {
        return new BulkFinding(null, null, why);
    }
}
