package org.hiringpipelines.model.interview;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * One candidate's interview in one round.
 *
 * @param id our id
 * @param applicationId whose interview it is
 * @param number the first round is 1
 * @param roundName what the team calls the round
 * @param purpose what it is to find out
 * @param minutes how long it is meant to take
 * @param competencies what its interviewers rate
 * @param panel who interviews; nobody before slots are proposed
 * @param place where: a room, an address, a link to a call
 * @param slots the proposed times
 * @param startsAt the time that was chosen; null before
 * @param status where it stands
 * @param planId the plan that the candidate finishes by; null for interviews from before there were plans
 * @param kind by telephone, on site and so on; null where that is left open
 * @param panelGroup the group out of which interviewers come; null where anybody may interview
 * @param quorum how many scorecards are enough; null where every interviewer's is wanted
 * @param questions what is asked
 * @param invitations how many calendar messages have gone out about it
 */
@RecordBuilder
public record Interview(
        @Identity String id,
        String applicationId,
        int number,
        String roundName,
        String purpose,
        int minutes,
        Competencies competencies,
        Panel panel,
        String place,
        Slots slots,
        Instant startsAt,
        Status status,
        String planId,
        Round.Kind kind,
        String panelGroup,
        Integer quorum,
        Questions questions,
        int invitations) {

    /** Where an interview stands. */
    public enum Status {
        PLANNED("To be scheduled"),
        PROPOSED("Waiting for the candidate's choice"),
        SCHEDULED("Scheduled"),
        RATED("Rated"),
        CANCELLED("Cancelled"),
        NO_SHOW("The candidate did not come"),
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

    public Interview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(roundName, "roundName");
        Objects.requireNonNull(status, "status");
        panel = panel == null ? Panel.NONE : panel;
        slots = slots == null ? Slots.NONE : slots;
        questions = questions == null ? Questions.NONE : questions;
        Refusal.check()
                .refuseIf(number < 1, "number", "The first round is number 1.")
                .refuseIf(
                        status == Status.SCHEDULED && startsAt == null, "startsAt", "A scheduled interview has a time.")
                .refuseUnlessOneLine(place, "place", "A place")
                .refuseIf(place != null && place.length() > 500, "place", "A place has at most 500 characters.")
                .done();
    }

    /** The interview that opens a round for an application. */
    public static Interview planned(String id, String applicationId, int number, String planId, Round round) {
        return new Interview(
                id,
                applicationId,
                number,
                round.name(),
                round.purpose(),
                round.minutes(),
                round.competencies(),
                Panel.NONE,
                null,
                Slots.NONE,
                null,
                Status.PLANNED,
                planId,
                round.kind(),
                round.panelGroup(),
                round.quorum(),
                round.questions(),
                0);
    }

    /** The interview with times to choose from; the time it had before is void. */
    public Interview proposed(Proposal proposal) {
        return InterviewBuilder.builder(this)
                .status(Status.PROPOSED)
                .slots(proposal.slots())
                .panel(proposal.panel())
                .place(proposal.place())
                .startsAt(null)
                .build();
    }

    /** The interview at its time, with another invitation to go out. */
    public Interview scheduled(Instant start) {
        return InterviewBuilder.builder(this)
                .status(Status.SCHEDULED)
                .startsAt(start)
                .invitations(invitations + 1)
                .build();
    }
}
