package org.hiringpipelines.workflows.deadlines;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.approvals.ApprovalService;

/**
 * Who could do a task: one person, or the members of groups.
 *
 * @param assignee the user id of who has it; null where nobody has
 * @param groups of which anybody could do it; none where somebody has it
 * @param but whom these groups may not send
 */
record Whose(String assignee, Set<String> groups, Set<String> but) {

    static Whose of(OpenTask task, ApprovalService approvals) {
        return task.assignee() == null
                ? new Whose(null, task.groups(), approvals.withoutSayIn(task.key(), task.postingId(), task.offerId()))
                : new Whose(task.assignee(), Set.of(), Set.of());
    }

    /**
     * Their user ids.
     *
     * @param members of a group
     */
    Stream<String> people(Function<String, Set<String>> members) {
        return assignee != null
                ? Stream.of(assignee)
                : groups.stream()
                        .flatMap(group -> members.apply(group).stream())
                        .distinct()
                        .filter(person -> !but.contains(person));
    }
}
