package org.hiringpipelines.workflows.interviews;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Proposal;
import org.hiringpipelines.model.interview.Round;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.workflows.applications.ApplicationClosed;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.interviews.InterviewPlanRepository.Progress;
import org.hiringpipelines.workflows.interviews.InterviewRepository.Choices;
import org.hiringpipelines.workflows.interviews.InterviewRepository.Occasion;
import org.hiringpipelines.workflows.interviews.InterviewRepository.Seats;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/** Interviews: rounds opened, slots proposed and chosen, scorecards written. Diagrams call it as {@code interviews}. */
@Transactional
public class InterviewService {

    private static final int MINUTES_WHERE_NOT_GIVEN = 45;
    private static final String INTERVIEWERS = "interviewers";

    private final InterviewRepository interviews;
    private final InterviewPlans plans;
    private final Scorecards scorecards;
    private final Timeline timeline;
    private final Team team;
    private final Clock clock;

    InterviewService(
            InterviewRepository interviews,
            InterviewPlans plans,
            Scorecards scorecards,
            Timeline timeline,
            Team team,
            Clock clock) {
        this.interviews = interviews;
        this.plans = plans;
        this.scorecards = scorecards;
        this.timeline = timeline;
        this.team = team;
        this.clock = clock;
    }

    /**
     * The interview of that id.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public Interview find(String interviewId) {
        return interviews.findById(interviewId).orElseThrow(() -> unknown(interviewId));
    }

    private static NotFound unknown(String interviewId) {
        return new NotFound("There is no interview " + interviewId + ".");
    }

    /** An application's interviews, first round first. */
    @Transactional(readOnly = true)
    public List<Interview> of(String applicationId) {
        return interviews.findByApplicationIdOrderByNumber(applicationId);
    }

    /** Opens the next round of the candidate's plan, or one more like the last where the plan is done; answers the interview's id. */
    public String openRound(String applicationId) {
        Progress progress = plans.progress(applicationId);
        Round next = progress.rounds().after(progress.held());
        Interview interview = interviews.insert(Interview.planned(
                UUID.randomUUID().toString(), applicationId, progress.held() + 1, progress.planId(), next));
        timeline.add(applicationId, null, Stage.INTERVIEWS, Happening.ROUND_OPENED, interview.roundName());
        return interview.id();
    }

    /** Whether the candidate's plan has a round that is not open yet. */
    public boolean roundsLeft(String applicationId) {
        Progress progress = plans.progress(applicationId);
        return progress.rounds().leftAfter(progress.held());
    }

    /** The people who could interview, as choices of a form: the group that the plan names for the round, or else all interviewers. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> interviewerChoices(String interviewId) {
        List<Map<String, String>> members =
                interviews.panelGroup(interviewId).map(team::membersOf).orElse(List.of());
        return members.isEmpty() ? team.membersOf(INTERVIEWERS) : members;
    }

    /** What the round of an interview is called. */
    @Transactional(readOnly = true)
    public String roundName(String interviewId) {
        return interviews.roundName(interviewId).orElseThrow(() -> unknown(interviewId));
    }

    /**
     * The times a recruiter proposes, and who interviews.
     *
     * @param slots a JSON list of {@code {"startsAt", "minutes"}}
     * @param interviewers a JSON list of user ids
     * @param place where; may be blank
     */
    public void propose(String interviewId, String by, String slots, String interviewers, String place) {
        Occasion occasion = occasion(interviewId);
        FormFields form = new FormFields();
        List<Slot> times = form.rows("slots", slots, row -> slot(row, occasion.minutes()));
        List<String> panel = form.lines("interviewers", interviewers);
        panel.forEach(interviewer -> team.requireKnown(form, "interviewers", interviewer));
        form.refuseIf(
                times.stream().anyMatch(slot -> slot.startsAt().isBefore(clock.instant())),
                "slots",
                "A slot lies in the past. Propose times that are still to come.");
        form.done();
        Proposal proposal = new Proposal(new Slots(times), Panel.of(panel), form.text(place));
        interviews.propose(interviewId, proposal.slots(), proposal.panel(), proposal.place());
        timeline.add(
                occasion.applicationId(),
                by,
                Stage.INTERVIEWS,
                Happening.SLOTS_PROPOSED,
                occasion.roundName() + ": "
                        + times.stream().map(slot -> words(slot.startsAt())).collect(Collectors.joining("; ")));
    }

    private Optional<Slot> slot(JsonNode row, int planned) {
        FormFields fields = new FormFields();
        String startsAt = row.path("startsAt").asText("");
        String minutes = fields.text(row.path("minutes").asText(""));
        if (fields.text(startsAt) == null && minutes == null) {
            return Optional.empty();
        }
        Instant start = fields.time("startsAt", startsAt, zone());
        Integer length = fields.whole("minutes", minutes, 5, 480, "A slot takes between 5 and 480 minutes.");
        fields.refuseIf(start == null && !fields.hasProblem("startsAt"), "startsAt", "Give the slot's date and time.");
        fields.done();
        int usual = planned > 0 ? planned : MINUTES_WHERE_NOT_GIVEN;
        return Optional.of(new Slot(start, length == null ? usual : length));
    }

    /** The time a recruiter agreed with the candidate; it need not be one of those proposed. */
    public void recordSlot(String interviewId, String by, String startsAt) {
        schedule(interviewId, by, startTime(startsAt));
    }

    /**
     * The slot the candidate chose.
     *
     * @throws Refusal where it is none of those proposed
     */
    public void takeSlot(String interviewId, String startsAt) {
        Slots proposed = choices(interviewId).slots();
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
        schedule(interviewId, null, start);
    }

    private Instant startTime(String startsAt) {
        FormFields form = new FormFields();
        Instant start = form.time("startsAt", startsAt, zone());
        form.refuseIf(start == null && !form.hasProblem("startsAt"), "startsAt", "Give the time of the interview.");
        form.done();
        return start;
    }

    private void schedule(String interviewId, String by, Instant start) {
        Occasion occasion = occasion(interviewId);
        interviews.schedule(interviewId, start);
        timeline.add(
                occasion.applicationId(),
                by,
                Stage.INTERVIEWS,
                Happening.SLOT_CHOSEN,
                occasion.roundName() + ": " + words(start));
    }

    private Occasion occasion(String interviewId) {
        return interviews.occasion(interviewId).orElseThrow(() -> unknown(interviewId));
    }

    private Choices choices(String interviewId) {
        return interviews.choices(interviewId).orElseThrow(() -> unknown(interviewId));
    }

    /**
     * The proposed slots as choices of a form: a {@code label} in words and the {@code value} that goes back. The label warns of
     * interviewers who are booked for another interview at that time.
     */
    @Transactional(readOnly = true)
    public List<Map<String, String>> slotChoices(String interviewId) {
        Choices choices = choices(interviewId);
        Bookings bookings = new Bookings(interviewId, choices.panel(), settledAround(choices.slots()));
        return choices.slots().all().stream()
                .map(slot -> Map.of(
                        "label",
                        words(slot.startsAt()) + ", " + slot.minutes() + " minutes" + warning(bookings.clashing(slot)),
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
        return clashing.isEmpty()
                ? ""
                : " – at another interview then: "
                        + clashing.stream().map(team::nameOf).collect(Collectors.joining(", "));
    }

    /** The user ids of those who write a scorecard for an interview. */
    @Transactional(readOnly = true)
    public List<String> panel(String interviewId) {
        return seats(interviewId).panel().interviewers();
    }

    private Seats seats(String interviewId) {
        return interviews.seats(interviewId).orElseThrow(() -> unknown(interviewId));
    }

    /**
     * A moment counted from the beginning of an interview, for due dates and timers.
     *
     * @param later an ISO 8601 duration such as {@code P1D} or {@code PT4H}
     */
    @Transactional(readOnly = true)
    public Date afterStart(String interviewId, String later) {
        return interviews
                .startsAt(interviewId)
                .map(start -> Date.from(start.plus(Duration.parse(later))))
                .orElseThrow(() -> new NotFound("No time is settled for an interview " + interviewId + "."));
    }

    /** The rows of an empty scorecard, one for each competency of the round. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> rows(String interviewId) {
        return scorecards.rows(interviewId);
    }

    /**
     * An interviewer's scorecard.
     *
     * @param ratings a JSON list of {@code {"competency", "rating", "evidence"}}
     * @param recommendation the code of a {@link org.hiringpipelines.model.interview.Recommendation}
     */
    public void record(String interviewId, String interviewer, String ratings, String summary, String recommendation) {
        scorecards.record(interviewId, interviewer, ratings, summary, recommendation);
    }

    /**
     * Whether the debrief can begin before everybody has written: the round's quorum of scorecards is in, or somebody so strongly
     * advises against the candidate that the others need not write any more.
     */
    @Transactional(readOnly = true)
    public boolean debriefCalled(String interviewId) {
        return scorecards.debriefCalled(interviewId);
    }

    /**
     * What a hiring manager makes of a scorecard that does not come: {@code excuse} the interviewer, or {@code wait} a little longer.
     */
    public void decideLate(String interviewId, String interviewer, String by, String decision, String comment) {
        scorecards.decideLate(interviewId, interviewer, by, decision, comment);
    }

    /** Whether nobody waits for this interviewer's scorecard any more. */
    @Transactional(readOnly = true)
    public boolean excused(String interviewId, String interviewer) {
        return seats(interviewId).panel().excused().contains(interviewer);
    }

    /** All scorecards of an interview are in that anybody waits for. */
    public void complete(String interviewId) {
        if (interviews.enter(interviewId, Interview.Status.RATED) == 0) {
            throw unknown(interviewId);
        }
    }

    /** Nobody interviews for an application that has ended. */
    @EventListener
    public void applicationClosed(ApplicationClosed closed) {
        interviews.voidOpen(closed.applicationId());
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private String words(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .withZone(zone())
                .format(time);
    }
}
