package org.hiringpipelines.model.interview;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A version of the interview rounds of a posting. A version never changes: whoever began with it finishes with it.
 *
 * @param id our id
 * @param postingId the posting
 * @param version the first is 1
 * @param rounds the rounds in order
 * @param madeBy the user id of who wrote it; null where it comes from the table {@code pipelines}
 * @param madeAt when it came to be in force
 */
public record InterviewPlan(
        @Identity String id, String postingId, int version, Rounds rounds, String madeBy, Instant madeAt) {

    public InterviewPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(postingId, "postingId");
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(madeAt, "madeAt");
    }
}
