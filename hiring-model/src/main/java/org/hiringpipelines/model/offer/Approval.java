package org.hiringpipelines.model.offer;

import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What an approver decided.
 *
 * @param id our id; null until it is kept
 * @param subject what was to be approved
 * @param subjectId the id of the posting or offer
 * @param approver the user id of who decided; null where the engine knows nobody
 * @param decision what was decided
 * @param comment why; a return needs one
 * @param decidedAt when
 */
public record Approval(
        @Identity Long id,
        Subject subject,
        String subjectId,
        String approver,
        Decision decision,
        String comment,
        Instant decidedAt) {

    /** What can be approved. */
    public enum Subject {
        POSTING,
        OFFER
    }

    /** What an approver can decide. */
    public enum Decision {
        APPROVE,
        RETURN
    }

    public Approval {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(decidedAt, "decidedAt");
        approver = approver == null || approver.isBlank() ? null : approver;
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        Refusal.check()
                .refuseIf(
                        decision == Decision.RETURN && comment == null,
                        "comment",
                        "Say in the comment what has to change, so that it can be changed.")
                .refuseIf(
                        comment != null && comment.length() > 2000,
                        "comment",
                        "A comment has at most 2,000 characters.")
                .done();
    }
}
