package org.hiringpipelines.model.bulk;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A decision that somebody took about many applications for a posting at once. It is carried out one application after the other, each by
 * itself.
 *
 * @param id our id
 * @param postingId the posting that all of them are for
 * @param askedBy the user id of who decided
 * @param action what becomes of them
 * @param reason the code of the reason for a rejection; null for everything else
 * @param comment what was said with it; null where nothing was
 * @param assignee the user id of the colleague to whom their tasks are given; null for everything else
 * @param requestKey the sender's key for this request, or null; the same key never makes a second decision
 * @param askedAt when it was decided
 * @param batchId the engine's batch that carries it out; null until there is one
 * @param stoppedAt when somebody stopped it; null where nobody has
 * @param stoppedBy the user id of who stopped it; null where nobody has
 * @param pausedAt since when it waits until somebody lets it go on; null where it does not
 * @param pausedBy the user id of who made it wait; null where it does not
 */
public record BulkDecision(
        @Identity String id,
        String postingId,
        String askedBy,
        BulkAction action,
        String reason,
        String comment,
        String assignee,
        String requestKey,
        Instant askedAt,
        String batchId,
        Instant stoppedAt,
        String stoppedBy,
        Instant pausedAt,
        String pausedBy) {

    public BulkDecision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(postingId, "postingId");
        Objects.requireNonNull(askedBy, "askedBy");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(askedAt, "askedAt");
    }

    /** Whether somebody stopped it. */
    public boolean stopped() {
        return stoppedAt != null;
    }

    /** Whether it waits until somebody lets it go on. */
    public boolean paused() {
        return pausedAt != null && !stopped();
    }
}
