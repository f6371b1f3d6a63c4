package org.hiringpipelines.workflows.tasks;

import java.time.Instant;
import java.util.Set;

/**
 * A task as somebody finds it who may work on it, or waits for it.
 *
 * @param id the task's id
 * @param key its key in the diagram
 * @param name its name, as task lists show it
 * @param instructions what the diagram says to whoever does it; null where it says nothing
 * @param since when its time began
 * @param dueAt until when it should be done; null where it is never due
 * @param assignee the user id of who has it; null where nobody has
 * @param groups of which anybody could do it as long as nobody has it; empty where that was not asked for
 * @param applicationId the application it is about; null where it is about a posting alone
 * @param postingId the posting it is about; null where its process does not say
 * @param candidateName the candidate; null where it is about a posting alone
 * @param postingTitle the title of the posting; null where its process does not say
 */
public record PersonalTask(
        String id,
        String key,
        String name,
        String instructions,
        Instant since,
        Instant dueAt,
        String assignee,
        Set<String> groups,
        String applicationId,
        String postingId,
        String candidateName,
        String postingTitle) {

    /** The keys of tasks that lie there as long as a posting is open or an interview stands: what can be done there need not be done. */
    public static final Set<String> STANDING = Set.of("Task_ManagePosting", "Task_ManageInterview");

    public PersonalTask {
        groups = Set.copyOf(groups);
    }

    /** Whether it should have been done by then. */
    public boolean overdueAt(Instant moment) {
        return dueAt != null && dueAt.isBefore(moment);
    }

    /** Whether nothing needs to be done there. */
    public boolean standing() {
        return STANDING.contains(key);
    }

    /** Whether somebody has it and nobody else can do it. */
    public boolean belongsTo(String userId) {
        return userId.equals(assignee);
    }
}
