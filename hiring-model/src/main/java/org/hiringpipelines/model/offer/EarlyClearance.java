package org.hiringpipelines.model.offer;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A check that a candidate brings before the interviews, since nobody may begin the job without it. An offer that comes later need not
 * wait for what is clear already.
 *
 * @param id our id
 * @param applicationId whose check it is
 * @param kind the code of what is checked, such as {@code CHILD_ABUSE}; once for each application
 * @param name what people call it
 * @param result what came out; null while it is awaited
 * @param comment what the paper says, or null
 * @param reportedAt when it was noted; null while it is awaited
 */
@RecordBuilder
public record EarlyClearance(
        @Identity String id,
        String applicationId,
        String kind,
        String name,
        Clearance.Result result,
        String comment,
        Instant reportedAt) {

    public EarlyClearance {
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        Refusal.check()
                .refuseIf(
                        comment != null && comment.length() > 2000,
                        "comment",
                        "A comment has at most 2,000 characters.")
                .refuseIf(
                        result == Clearance.Result.FINDING && comment == null,
                        "comment",
                        "Say what is missing or was found, for who decides about it.")
                .done();
    }

    /** A check that has just been asked for. */
    public static EarlyClearance awaited(String id, String applicationId, String kind, String name) {
        return new EarlyClearance(id, applicationId, kind, name, null, null, null);
    }

    /** The check with its result. */
    public EarlyClearance reported(Clearance.Result what, String words, Instant at) {
        return EarlyClearanceBuilder.builder(this)
                .result(what)
                .comment(words)
                .reportedAt(at)
                .build();
    }

    /** Whether nothing stands in the way. */
    public boolean clear() {
        return result == Clearance.Result.CLEAR;
    }
}
