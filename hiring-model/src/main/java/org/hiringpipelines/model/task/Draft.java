package org.hiringpipelines.model.task;

import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What somebody has typed into the form of a task and not handed in yet.
 *
 * @param id the id
 * @param taskId the id of the task
 * @param userId the user id of who typed it
 * @param fields the fields that were changed, as a JSON object
 * @param keptAt when it was kept last
 */
public record Draft(@Identity String id, String taskId, String userId, String fields, Instant keptAt) {

    /** Characters in the fields together; a posting's whole text goes in. */
    public static final int MOST_CHARACTERS = 300_000;

    public Draft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(taskId, "taskId");
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(keptAt, "keptAt");
        Refusal.check()
                .refuseIf(
                        fields.length() > MOST_CHARACTERS,
                        "",
                        "A draft has at most 300,000 characters: shorten what you typed, or complete the task.")
                .done();
    }
}
