package org.hiringpipelines.workflows.deadlines;

import java.time.Instant;
import java.util.Set;

/**
 * A task that somebody is to do.
 *
 * @param id the id by which it is done
 * @param key its key in the diagram
 * @param name its name, as task lists show it
 * @param beganAt when its time began, or begins; null where nobody knows: some diagrams of earlier versions alone can tell
 * @param dueAt until when it should be done; null where it is never due
 * @param assignee the user id of who has it; null where nobody has
 * @param groups of which anybody could do it, as long as nobody has it
 * @param postingId the posting it is about
 * @param offerId the offer it is about; null where it is about none
 * @param instanceId the process it is in, by which its labels are found
 */
public record OpenTask(
        String id,
        String key,
        String name,
        Instant beganAt,
        Instant dueAt,
        String assignee,
        Set<String> groups,
        String postingId,
        String offerId,
        String instanceId) {

    public OpenTask {
        groups = Set.copyOf(groups);
    }

    /** The same, with these groups. */
    public OpenTask of(Set<String> others) {
        return new OpenTask(id, key, name, beganAt, dueAt, assignee, others, postingId, offerId, instanceId);
    }

    /** Since when there is something to do, as far as that is known. */
    Instant since() {
        return beganAt == null ? dueAt : beganAt;
    }
}
