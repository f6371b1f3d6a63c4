package org.hiringpipelines.workflows.interviews;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
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
import org.hiringpipelines.model.interview.Rating;
import org.hiringpipelines.model.interview.Ratings;
import org.hiringpipelines.model.interview.Recommendation;
import org.hiringpipelines.model.interview.Round;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.workflows.applications.ApplicationClosed;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/** Interviews: rounds opened, slots proposed and chosen, scorecards written. Diagrams call it as {@code interviews}. */
@Transactional
public class InterviewService {

    private static final int MINUTES_WHERE_NOT_GIVEN = 45;

    private final InterviewRepository interviews;
    private final ScorecardRepository scorecards;
    private final Timeline timeline;
    private final Team team;
    private final Clock clock;

    InterviewService(
            InterviewRepository interviews, ScorecardRepository scorecards, Timeline timeline, Team team, Clock clock) {
        this.interviews = interviews;
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

    /** The scorecards that are in for an interview. */
    @Transactional(readOnly = true)
    public List<Scorecard> scorecardsOf(String interviewId) {
        return scorecards.findByInterviewIdOrderByWrittenAt(interviewId);
    }

    /** The scorecards that are in for these applications, by the application's id; none where nobody wrote one. */
    @Transactional(readOnly = true)
    public Map<String, List<Scorecard>> scorecardsOf(Collection<String> applicationIds) {
        if (applicationIds.isEmpty()) {
            return Map.of();
        }
        Map<String, String> applicationOf = interviews.findByApplicationIdIn(applicationIds).stream()
                .collect(Collectors.toMap(Interview::id, Interview::applicationId));
        return applicationOf.isEmpty()
                ? Map.of()
                : scorecards.findByInterviewIdIn(applicationOf.keySet()).stream()
                        .collect(Collectors.groupingBy(scorecard -> applicationOf.get(scorecard.interviewId())));
    }

    /** Opens the next round of the plan, or one more like the last where the plan is done; answers the interview's id. */
    public String openRound(String applicationId) {
        int held = interviews.countByApplicationId(applicationId);
        List<Round> plan = Round.STANDARD_PLAN;
        Round next =
                held < plan.size() ? plan.get(held) : plan.get(plan.size() - 1).again();
        Interview interview =
                interviews.insert(Interview.planned(UUID.randomUUID().toString(), applicationId, held + 1, next));
        timeline.add(applicationId, null, Stage.INTERVIEWS, Happening.ROUND_OPENED, interview.roundName());
        return interview.id();
    }

    /** Whether the plan has a round that is not open yet. */
    @Transactional(readOnly = true)
    public boolean roundsLeft(String applicationId) {
        return interviews.countByApplicationId(applicationId) < Round.STANDARD_PLAN.size();
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
        Interview interview = find(interviewId);
        FormFields form = new FormFields();
        List<Slot> times = form.rows("slots", slots, row -> slot(row, interview.minutes()));
        List<String> panel = form.lines("interviewers", interviewers);
        panel.forEach(interviewer -> team.requireKnown(form, "interviewers", interviewer));
        form.refuseIf(
                times.stream().anyMatch(slot -> slot.startsAt().isBefore(clock.instant())),
                "slots",
                "A slot lies in the past. Propose times that are still to come.");
        form.done();
        interviews.save(interview.proposed(new Slots(times), Panel.of(panel), form.text(place)));
        timeline.add(
                interview.applicationId(),
                by,
                Stage.INTERVIEWS,
                Happening.SLOTS_PROPOSED,
                interview.roundName() + ": "
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
        schedule(find(interviewId), by, startTime(startsAt));
    }

    /**
     * The slot the candidate chose.
     *
     * @throws Refusal where it is none of those proposed
     */
    public void takeSlot(String interviewId, String startsAt) {
        Interview interview = find(interviewId);
        Instant start = startTime(startsAt);
        if (interview.slots().startingAt(start).isEmpty()) {
            throw new Refusal(
                    "startsAt",
                    "This time was not proposed. Choose one of: "
                            + interview.slots().all().stream()
                                    .map(slot -> slot.startsAt().toString())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        schedule(interview, null, start);
    }

    private Instant startTime(String startsAt) {
        FormFields form = new FormFields();
        Instant start = form.time("startsAt", startsAt, zone());
        form.refuseIf(start == null && !form.hasProblem("startsAt"), "startsAt", "Give the time of the interview.");
        form.done();
        return start;
    }

    private void schedule(Interview interview, String by, Instant start) {
        interviews.save(interview.scheduled(start));
        timeline.add(
                interview.applicationId(),
                by,
                Stage.INTERVIEWS,
                Happening.SLOT_CHOSEN,
                interview.roundName() + ": " + words(start));
    }

    /**
     * The proposed slots as choices of a form: a {@code label} in words and the {@code value} that goes back. The label warns of
     * interviewers who are booked for another interview at that time.
     */
    @Transactional(readOnly = true)
    public List<Map<String, String>> slotChoices(String interviewId) {
        Interview interview = find(interviewId);
        Bookings bookings = new Bookings(interview, settledAround(interview.slots()));
        return interview.slots().all().stream()
                .map(slot -> Map.of(
                        "label",
                        words(slot.startsAt()) + ", " + slot.minutes() + " minutes" + warning(bookings.clashing(slot)),
                        "value",
                        slot.startsAt().toString()))
                .toList();
    }

    private List<Interview> settledAround(Slots slots) {
        List<Instant> starts = slots.all().stream().map(Slot::startsAt).sorted().toList();
        return starts.isEmpty()
                ? List.of()
                : interviews.findByStatusAndStartsAtBetween(
                        Interview.Status.SCHEDULED,
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
        return find(interviewId).panel().interviewers();
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
        return find(interviewId).competencies().names().stream()
                .map(name -> Map.of("competency", name))
                .toList();
    }

    /**
     * An interviewer's scorecard.
     *
     * @param ratings a JSON list of {@code {"competency", "rating", "evidence"}}
     * @param recommendation the code of a {@link Recommendation}
     */
    public void record(String interviewId, String interviewer, String ratings, String summary, String recommendation) {
        Interview interview = find(interviewId);
        FormFields form = new FormFields();
        List<Rating> rows = form.rows("ratings", ratings, InterviewService::rating);
        form.refuseIf(
                scorecards.existsByInterviewIdAndInterviewer(interviewId, interviewer),
                "interviewer",
                "You have written a scorecard for this interview. This one belongs to somebody else.");
        form.done();
        scorecards.insert(new Scorecard(
                UUID.randomUUID().toString(),
                interviewId,
                interviewer,
                new Ratings(rows),
                summary,
                Recommendation.of(recommendation),
                clock.instant()));
        timeline.add(
                interview.applicationId(),
                interviewer,
                Stage.INTERVIEWS,
                Happening.SCORECARD_WRITTEN,
                interview.roundName());
    }

    private static Optional<Rating> rating(JsonNode row) {
        String competency = row.path("competency").asText("");
        FormFields fields = new FormFields();
        String rate = "Rate \"" + competency + "\" with a whole number from 1 (no sign of it) to 5 (outstanding).";
        Integer rating = fields.whole("ratings", row.path("rating").asText(""), 1, 5, rate);
        fields.refuseIf(rating == null && !fields.hasProblem("ratings"), "ratings", rate);
        fields.done();
        return Optional.of(new Rating(competency, rating, row.path("evidence").asText("")));
    }

    /** Whether somebody so strongly advises against the candidate that the others need not write any more. */
    @Transactional(readOnly = true)
    public boolean debriefCalled(String interviewId) {
        return scorecards.existsByInterviewIdAndRecommendation(interviewId, Recommendation.STRONG_NO);
    }

    /**
     * What a hiring manager makes of a scorecard that does not come: {@code excuse} the interviewer, or {@code wait} a little longer.
     */
    public void decideLate(String interviewId, String interviewer, String by, String decision, String comment) {
        FormFields form = new FormFields();
        String decided = form.choice("decision", "Is the interviewer excused?", decision, "excuse", "wait");
        String why = form.text("comment", comment, 2000);
        form.done();
        if (decided.equals("wait")) {
            return;
        }
        Interview interview = interviews.findLockedById(interviewId).orElseThrow(() -> unknown(interviewId));
        interviews.save(interview.excusing(interviewer));
        timeline.add(
                interview.applicationId(),
                by,
                Stage.INTERVIEWS,
                Happening.INTERVIEWER_EXCUSED,
                interview.roundName() + ": " + team.nameOf(interviewer) + (why == null ? "" : " (" + why + ")"));
    }

    /** Whether nobody waits for this interviewer's scorecard any more. */
    @Transactional(readOnly = true)
    public boolean excused(String interviewId, String interviewer) {
        return find(interviewId).panel().excused().contains(interviewer);
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
