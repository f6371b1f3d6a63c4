package org.hiringpipelines.workflows.board;

import java.time.Instant;
import java.util.Set;
import org.hiringpipelines.workflows.tasks.PersonalTask;

/**
 * An open task that an application waits for.
 *
 * @param id the task's id
 * @param diagram the version of the diagram that it stands in, as the engine calls it
 * @param key its key in the diagram
 * @param name its name, as task lists show it
 * @param assignee the user id of who has it; null where nobody has
 * @param groups of which anybody could do it, as long as nobody has it
 * @param dueAt until when it should be done; null where it is never due
 */
public record AwaitedTask(
        String id, String diagram, String key, String name, String assignee, Set<String> groups, Instant dueAt) {

    public AwaitedTask {
        groups = Set.copyOf(groups);
    }

    /** Whether nothing needs to be done there: it lies there as long as something stands. */
    public boolean standing() {
        return PersonalTask.STANDING.contains(key);
    }

    /** Whether it should have been done by then. */
    public boolean overdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
