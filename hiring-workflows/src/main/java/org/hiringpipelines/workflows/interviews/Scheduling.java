package org.hiringpipelines.workflows.interviews;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Proposal;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.people.Team;

/** How an interview comes to its time: slots are proposed, and one is chosen or another agreed on. */
class Scheduling {

    private static final int MINUTES_WHERE_NOT_GIVEN = 45;

    /** What forms and messages say for a time where none of those proposed suits. */
    static final String NONE_SUITS = "none";

    private final InterviewRepository interviews;
    private final Scorecards scorecards;
    private final CorrespondenceService correspondence;
    private final MeetingTimes times;
    private final Timeline timeline;
    private final Team team;
    private final Clock clock;

    Scheduling(
            InterviewRepository interviews,
            Scorecards scorecards,
            CorrespondenceService correspondence,
            MeetingTimes times,
            Timeline timeline,
            Team team,
            Clock clock) {
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.correspondence = correspondence;
        this.times = times;
        this.timeline = timeline;
        this.team = team;
        this.clock = clock;
    }

    void propose(String interviewId, String by, String slots, String interviewers, String place) {
        Interview interview = interviews.held(interviewId);
        FormFields form = new FormFields();
        List<Slot> given = form.rows("slots", slots, row -> slot(row, interview.minutes()));
        List<String> panel = form.lines("interviewers", interviewers);
        panel.forEach(interviewer -> team.requireKnown(form, "interviewers", interviewer));
        form.refuseIf(
                given.stream().anyMatch(slot -> passed(slot.startsAt())),
                "slots",
                "A slot lies in the past. Propose times that are still to come.");
        form.refuseIf(
                !panel.isEmpty()
                        && Panel.of(panel)
                                .awaited(scorecards.writersOf(interview.id()))
                                .isEmpty(),
                "interviewers",
                "Whoever you name has written a scorecard for this interview already. Name somebody who has not.");
        form.done();
        Proposal proposal = new Proposal(new Slots(given), Panel.of(panel), form.text(place));
        interviews.save(interview.proposed(proposal));
        timeline.add(
                interview.applicationId(),
                by,
                Happening.SLOTS_PROPOSED,
                interview.roundName() + ": "
                        + given.stream()
                                .map(slot -> times.words(slot.startsAt()))
                                .collect(Collectors.joining("; ")));
    }

    private Optional<Slot> slot(JsonNode row, int planned) {
        FormFields fields = new FormFields();
        String startsAt = row.path("startsAt").asText("");
        String minutes = fields.text(row.path("minutes").asText(""));
        if (fields.text(startsAt) == null && minutes == null) {
            return Optional.empty();
        }
        Instant start = fields.time("startsAt", startsAt, clock.getZone());
        Integer length = fields.whole("minutes", minutes, 5, 480, "A slot takes between 5 and 480 minutes.");
        fields.refuseIf(start == null && !fields.hasProblem("startsAt"), "startsAt", "Give the slot's date and time.");
        fields.done();
        int usual = planned > 0 ? planned : MINUTES_WHERE_NOT_GIVEN;
        return Optional.of(new Slot(start, length == null ? usual : length));
    }

    void record(String interviewId, String by, String startsAt) {
        schedule(interviewId, by, startTime(startsAt));
    }

    void agreeOn(String interviewId, String by, String startsAt) {
        Instant start = startTime(startsAt);
        if (passed(start)) {
            throw new Refusal(
                    "startsAt",
                    "This time has passed. Agree with the candidate on one that is still to come."
                            + ahead(interviewId));
        }
        schedule(interviewId, by, start);
    }

    void take(String interviewId, String startsAt) {
        Slots proposed = interviews.known(interviewId).slots();
        Instant start = startTime(startsAt);
        if (proposed.startingAt(start).isEmpty()) {
            throw new Refusal(
                    "startsAt",
                    "This time was not proposed. Choose one of: "
                            + proposed.all().stream()
                                    .map(slot -> slot.startsAt().toString())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (passed(start)) {
            throw new Refusal("startsAt", "This time has passed." + ahead(interviewId));
        }
        schedule(interviewId, null, start);
    }

    /** A time, or that none suits. */
    void answer(String interviewId, String by, String answer) {
        if (noneSuits(answer)) {
            decline(interviewId, by);
        } else {
            agreeOn(interviewId, by, answer);
        }
    }

    /** A time out of those proposed, or that none suits. */
    void takeAnswer(String interviewId, String answer) {
        if (noneSuits(answer)) {
            decline(interviewId, null);
        } else {
            take(interviewId, answer);
        }
    }

    private static boolean noneSuits(String answer) {
        return answer != null && answer.strip().equals(NONE_SUITS);
    }

    private void decline(String interviewId, String by) {
        Interview interview = interviews.held(interviewId);
        interviews.reopen(interviewId, Slots.NONE);
        timeline.add(interview.applicationId(), by, Happening.SLOTS_DECLINED, proposedFor(interview));
    }

    private String proposedFor(Interview interview) {
        return interview.roundName() + ": "
                + interview.slots().all().stream()
                        .map(slot -> times.words(slot.startsAt()))
                        .collect(Collectors.joining("; "));
    }

    /** What was proposed for an interview last, in words; nothing where nothing was. */
    Optional<String> proposedBefore(String interviewId) {
        Interview interview = interviews.known(interviewId);
        String last = null;
        for (StageEvent event : timeline.of(interview.applicationId())) {
            if (event.happening() == Happening.ROUND_OPENED) {
                last = null;
            } else if (event.happening() == Happening.SLOTS_PROPOSED) {
                last = event.detail();
            }
        }
        return Optional.ofNullable(last).map(words -> words.substring(words.indexOf(": ") + 2));
    }

    /** Who of a panel is at another interview at one of these times. */
    List<Clash> clashes(String interviewId, List<String> panel, List<Instant> starts) {
        int planned = interviews.known(interviewId).minutes();
        int minutes = planned > 0 ? planned : MINUTES_WHERE_NOT_GIVEN;
        Slots slots = new Slots(starts.stream()
                .distinct()
                .map(start -> new Slot(start, minutes))
                .toList());
        Bookings bookings = new Bookings(interviewId, Panel.of(panel), settledAround(slots));
        return slots.all().stream()
                .flatMap(slot -> bookings.clashing(slot).stream().map(person -> new Clash(person, slot.startsAt())))
                .toList();
    }

    private boolean passed(Instant start) {
        return start.isBefore(clock.instant());
    }

    /** Which of the proposed times can still be chosen. */
    private String ahead(String interviewId) {
        String ahead = interviews.known(interviewId).slots().all().stream()
                .map(Slot::startsAt)
                .filter(start -> !passed(start))
                .map(times::words)
                .collect(Collectors.joining("; "));
        return ahead.isEmpty()
                ? " All proposed times have passed."
                : " Still to come of those proposed: " + ahead + ".";
    }

    String city() {
        return times.city();
    }

    Instant firstSlot(String interviewId) {
        return slotsOf(interviewId).min(Comparator.naturalOrder()).orElseThrow(() -> noneProposed(interviewId));
    }

    Instant lastSlot(String interviewId) {
        return slotsOf(interviewId).max(Comparator.naturalOrder()).orElseThrow(() -> noneProposed(interviewId));
    }

    private Stream<Instant> slotsOf(String interviewId) {
        return interviews.known(interviewId).slots().all().stream().map(Slot::startsAt);
    }

    private static NotFound noneProposed(String interviewId) {
        return new NotFound("No times are proposed for an interview " + interviewId + ".");
    }

    void letPass(String interviewId) {
        Interview interview = interviews.known(interviewId);
        interviews.reopen(interviewId, Slots.NONE);
        timeline.add(interview.applicationId(), null, Happening.SLOTS_PASSED, proposedFor(interview));
    }

    private Instant startTime(String startsAt) {
        FormFields form = new FormFields();
        Instant start = form.time("startsAt", startsAt, clock.getZone());
        form.refuseIf(start == null && !form.hasProblem("startsAt"), "startsAt", "Give the time of the interview.");
        form.done();
        return start;
    }

    private void schedule(String interviewId, String by, Instant start) {
        Interview interview = interviews.held(interviewId);
        interviews.save(interview.scheduled(start));
        timeline.add(
                interview.applicationId(),
                by,
                Happening.SLOT_CHOSEN,
                interview.roundName() + ": " + times.words(start));
    }

    List<Map<String, String>> choices(String interviewId) {
        Interview interview = interviews.known(interviewId);
        String candidatesPlace =
                correspondence.recipient(interview.applicationId()).location();
        Bookings bookings = new Bookings(interviewId, interview.panel(), settledAround(interview.slots()));
        return interview.slots().all().stream()
                .map(slot -> Map.of(
                        "label",
                        times.inFull(slot.startsAt(), candidatesPlace) + ", " + slot.minutes() + " minutes"
                                + warning(bookings.clashing(slot)),
                        "value",
                        slot.startsAt().toString()))
                .toList();
    }

    private List<Bookings.Booking> settledAround(Slots slots) {
        List<Instant> starts = slots.all().stream().map(Slot::startsAt).sorted().toList();
        return starts.isEmpty()
                ? List.of()
                : interviews.settledBetween(
                        starts.get(0).minus(Slot.LONGEST),
                        starts.get(starts.size() - 1).plus(Slot.LONGEST));
    }

    private String warning(List<String> clashing) {
        return clashing.isEmpty() ? "" : " – at another interview then: " + String.join(", ", team.namesOf(clashing));
    }
}
