package org.hiringpipelines.model.offer;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What is offered to a candidate, and what becomes of it.
 *
 * @param id our id
 * @param applicationId whose offer it is
 * @param terms what is offered; null until it is drafted
 * @param status where it stands
 * @param answerReason why it was declined, or what the candidate asks for instead, in the candidate's words; null where none was
 *     given
 * @param openedAt when work on it began
 * @param extendedAt when the candidate got it; null before
 * @param version which version it is, from 1; one more each time the candidate negotiates
 * @param revision how often it has changed since it was first kept, so that of two changes at once the later is noticed; null before
 */
@RecordBuilder
public record Offer(
        @Identity String id,
        String applicationId,
        Terms terms,
        Status status,
        String answerReason,
        Instant openedAt,
        Instant extendedAt,
        int version,
        Long revision) {

    /** Where an offer stands. */
    public enum Status {
        DRAFT("Being drafted"),
        IN_APPROVAL("Waiting for approval"),
        APPROVED("Approved"),
        EXTENDED("Waiting for the candidate's answer"),
        ACCEPTED("Accepted"),
        DECLINED("Declined"),
        EXPIRED("Expired"),
        CANCELLED("Cancelled"),
        VOID("Void");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** The status as a person reads it. */
        public String words() {
            return words;
        }
    }

    public Offer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(openedAt, "openedAt");
        Refusal.check()
                .refuseIf(
                        terms == null && (status == Status.IN_APPROVAL || status == Status.EXTENDED),
                        "terms",
                        "An offer needs its terms before anybody can approve or answer it.")
                .refuseIf(version < 1, "version", "An offer's versions are counted from 1.")
                .refuseIf(
                        answerReason != null && answerReason.length() > 2000,
                        "reason",
                        "A reason has at most 2,000 characters.")
                .done();
    }

    /** Work on an offer begins. */
    public static Offer opened(String id, String applicationId, Instant at) {
        return new Offer(id, applicationId, null, Status.DRAFT, null, at, null, 1, null);
    }

    /** The offer with its terms, handed to the approvers. */
    public Offer drafted(Terms drafted) {
        return OfferBuilder.builder(this)
                .terms(drafted)
                .status(Status.IN_APPROVAL)
                .answerReason(null)
                .extendedAt(null)
                .build();
    }

    /** The offer in the candidate's hands. */
    public Offer extended(Instant at) {
        return OfferBuilder.builder(this)
                .status(Status.EXTENDED)
                .answerReason(null)
                .extendedAt(at)
                .build();
    }

    /**
     * The offer with the candidate's answer. Where the candidate negotiates, it is the next version, drafted from the terms of this
     * one.
     *
     * @throws Refusal where the candidate negotiates and nobody says about what
     */
    public Offer answered(Answer answer, String reason) {
        if (answer == Answer.NEGOTIATING) {
            Refusal.check()
                    .refuseBlank(reason, "reason", "Say what the candidate asks for, so that it can be weighed.")
                    .done();
            return OfferBuilder.builder(this)
                    .status(Status.DRAFT)
                    .answerReason(reason)
                    .extendedAt(null)
                    .version(version + 1)
                    .build();
        }
        Status next = answer == Answer.ACCEPTED ? Status.ACCEPTED : Status.DECLINED;
        return OfferBuilder.builder(this).status(next).answerReason(reason).build();
    }

    /** The offer on another status. */
    public Offer with(Status next) {
        return OfferBuilder.builder(this).status(next).build();
    }

    /** Whether it is in the candidate's hands or may still get there. */
    public boolean pending() {
        return status == Status.DRAFT
                || status == Status.IN_APPROVAL
                || status == Status.APPROVED
                || status == Status.EXTENDED
                || status == Status.ACCEPTED;
    }

    /** What a candidate can answer. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        NEGOTIATING
    }
}
