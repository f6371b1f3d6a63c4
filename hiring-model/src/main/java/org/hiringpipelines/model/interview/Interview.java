package org.hiringpipelines.model.interview;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
 */
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
        Status status) {

    /** Where an interview stands. */
    public enum Status {
        PLANNED("To be scheduled"),
        PROPOSED("Waiting for the candidate's choice"),
        SCHEDULED("Scheduled"),
        RATED("Rated"),
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
        Refusal.check()
                .refuseIf(number < 1, "number", "The first round is number 1.")
                .refuseIf(
                        status == Status.SCHEDULED && startsAt == null, "startsAt", "A scheduled interview has a time.")
                .refuseIf(place != null && place.length() > 500, "place", "A place has at most 500 characters.")
                .done();
    }

    /** The interview that opens a round for an application. */
    public static Interview planned(String id, String applicationId, int number, Round round) {
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
                Status.PLANNED);
    }

    /**
     * The interview with times for the candidate to choose from.
     *
     * @throws Refusal where there is no slot or nobody who interviews
     */
    public Interview proposed(Slots times, Panel who, String where) {
        Refusal.check()
                .refuseIf(times.all().isEmpty(), "slots", "Propose at least one slot.")
                .refuseIf(who.interviewers().isEmpty(), "interviewers", "Name at least one interviewer.")
                .done();
        return copy(who, where, times, null, Status.PROPOSED);
    }

    /** The interview at its time. */
    public Interview scheduled(Instant at) {
        return copy(panel, place, slots, at, Status.SCHEDULED);
    }

    /** The interview on another status. */
    public Interview with(Status next) {
        return copy(panel, place, slots, startsAt, next);
    }

    /**
     * The interview that goes on without the scorecard of one of its interviewers.
     *
     * @throws Refusal where nobody of that name interviews
     */
    public Interview excusing(String interviewer) {
        Refusal.check()
                .refuseIf(
                        !panel.interviewers().contains(interviewer),
                        "interviewer",
                        interviewer + " does not interview here.")
                .done();
        return copy(panel.excusing(interviewer), place, slots, startsAt, status);
    }

    /** The time it takes, once that is settled. */
    public Optional<Slot> settled() {
        return Optional.ofNullable(startsAt)
                .map(start -> slots.startingAt(start).orElseGet(() -> new Slot(start, minutes)));
    }

    private Interview copy(Panel panel, String place, Slots slots, Instant startsAt, Status status) {
        return new Interview(
                id,
                applicationId,
                number,
                roundName,
                purpose,
                minutes,
                competencies,
                panel,
                place,
                slots,
                startsAt,
                status);
    }
}
