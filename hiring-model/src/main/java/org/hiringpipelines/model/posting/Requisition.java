package org.hiringpipelines.model.posting;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * The permission to fill a number of openings, and the posting that candidates read.
 *
 * @param id our id, the business key of its process; outside it is called the posting's id
 * @param posting what candidates read, as it was read and then corrected
 * @param sourceText the text the posting was read from, kept as the evidence for every reading
 * @param openings how many people are to be hired; at least one
 * @param hires how many have been hired; an accepted offer is honoured even where it is one more than the openings
 * @param hiringManager the user id of who decides; null where the whole group may
 * @param recruiter the user id of who screens and schedules; null where the whole group may
 * @param pipeline the word for the pipeline that its candidates go through; null where it came before postings named one
 * @param status where it stands
 * @param waiver why it goes on in spite of blocking findings; null where there were none
 * @param receivedAt when it arrived
 * @param publishedAt when it was opened for applications; null before
 * @param closedAt when it was closed; null before
 * @param revision how often it has changed since it was first kept, so that of two changes at once the later is noticed; null before
 */
@RecordBuilder
public record Requisition(
        @Identity String id,
        Posting posting,
        String sourceText,
        int openings,
        int hires,
        String hiringManager,
        String recruiter,
        String pipeline,
        Status status,
        String waiver,
        Instant receivedAt,
        Instant publishedAt,
        Instant closedAt,
        Long revision) {

    /** Where a requisition stands. */
    public enum Status {
        IN_REVIEW("In review"),
        IN_APPROVAL("Waiting for approval"),
        APPROVED("Approved"),
        OPEN("Open for applications"),
        CLOSED("Closed"),
        DISCARDED("Discarded");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** The status as a person reads it. */
        public String words() {
            return words;
        }
    }

    public Requisition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(posting, "posting");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Refusal.check()
                .refuseIf(openings < 1, "openings", "A posting has at least one opening.")
                .refuseIf(openings > 10_000, "openings", "A posting has at most 10,000 openings.")
                .refuseIf(hires < 0, "hires", "Nobody can be hired less than not at all.")
                .done();
    }

    /** A posting that has just arrived. */
    public static Requisition received(
            String id,
            Posting posting,
            String sourceText,
            int openings,
            String hiringManager,
            String recruiter,
            Instant at) {
        return new Requisition(
                id,
                posting,
                sourceText,
                openings,
                0,
                hiringManager,
                recruiter,
                null,
                Status.IN_REVIEW,
                null,
                at,
                null,
                null,
                null);
    }

    /** The last day on which applications are taken; null for open until filled. */
    public LocalDate closesOn() {
        return posting.closesOn();
    }

    /** How many people are still to be hired; never below zero. */
    public int openingsLeft() {
        return Math.max(0, openings - hires);
    }

    /** The requisition without the texts of its posting. */
    public BriefPosting brief() {
        return new BriefPosting(
                id,
                posting.title(),
                posting.organization(),
                posting.department(),
                status,
                openings,
                hires,
                posting.closesOn(),
                hiringManager,
                recruiter,
                receivedAt,
                publishedAt,
                closedAt);
    }

    /** The requisition with its posting as a person corrected it. */
    public Requisition corrected(Posting corrected) {
        return RequisitionBuilder.builder(this).posting(corrected).build();
    }

    /** The requisition with the pipeline that its candidates go through. */
    public Requisition goingThrough(String word) {
        return RequisitionBuilder.builder(this).pipeline(word).build();
    }

    /** The requisition after its review: handed to the approvers. */
    public Requisition submitted(String why) {
        return RequisitionBuilder.builder(this)
                .status(Status.IN_APPROVAL)
                .waiver(why)
                .build();
    }

    /** The requisition on another status before its publication. */
    public Requisition with(Status next) {
        return RequisitionBuilder.builder(this).status(next).build();
    }

    /** The requisition, open for applications. */
    public Requisition published(Instant at) {
        return RequisitionBuilder.builder(this)
                .status(Status.OPEN)
                .publishedAt(at)
                .build();
    }

    /** The requisition with another last day for applications; where it takes none any more, it does again. */
    public Requisition extended(LocalDate until) {
        return RequisitionBuilder.builder(this)
                .posting(posting.closingOn(until))
                .status(Status.OPEN)
                .closedAt(null)
                .build();
    }
}
