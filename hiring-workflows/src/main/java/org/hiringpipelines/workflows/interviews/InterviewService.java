package org.hiringpipelines.workflows.interviews;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Round;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.diagrams.WrittenAs;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.interviews.InterviewPlanRepository.Progress;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.transaction.annotation.Transactional;

/** Interviews: rounds opened, slots proposed and chosen, scorecards written. Diagrams call it as {@code interviews}. */
@ForDiagrams
@Transactional
public class InterviewService implements InterviewsOfEarlierDiagrams {

    /** What stands for a time where none of those proposed suits. */
    public static final String NONE_SUITS = Scheduling.NONE_SUITS;

    // A timer needs a date. The last day that all of engine, H2 and PostgreSQL can hold says "never".
    private static final Instant NEVER = Instant.parse("9999-12-30T00:00:00Z");
    private static final String INTERVIEWERS = "interviewers";

    private final InterviewRepository interviews;
    private final InterviewPlans plans;
    private final Scorecards scorecards;
    private final Invitations invitations;
    private final Scheduling scheduling;
    private final Timeline timeline;
    private final Team team;
    private final Clock clock;

    InterviewService(
            InterviewRepository interviews,
            InterviewPlans plans,
            Scorecards scorecards,
            Invitations invitations,
            Scheduling scheduling,
            Timeline timeline,
            Team team,
            Clock clock) {
        this.interviews = interviews;
        this.plans = plans;
        this.scorecards = scorecards;
        this.invitations = invitations;
        this.scheduling = scheduling;
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
        return interviews.known(interviewId);
    }

    /** An application's interviews, first round first. */
    @Transactional(readOnly = true)
    public List<Interview> of(String applicationId) {
        return interviews.findByApplicationIdOrderByNumber(applicationId);
    }

    /**
     * The agreed interviews that somebody holds, in the order of their times.
     *
     * @param from when the first of them may begin
     * @param to when the last of them has to begin before
     */
    @Transactional(readOnly = true)
    public List<Interview> heldBy(String interviewer, Instant from, Instant to) {
        return interviews.settledBetween(from, to.minusNanos(1)).stream()
                .filter(booking -> booking.panel().interviewers().contains(interviewer))
                .sorted(Comparator.comparing(Bookings.Booking::startsAt))
                .map(booking -> interviews.known(booking.id()))
                .toList();
    }

    /** Who is invited, or has been there, to interview whoever applied for a posting. */
    @Transactional(readOnly = true)
    public List<Panel> panelsFor(String postingId) {
        return interviews.panelsFor(postingId);
    }

    /** Opens the next round of the candidate's plan, for diagrams of earlier versions, in which a step has no round of its own. */
    public String openRound(String applicationId) {
        return openRound(applicationId, null);
    }

    /**
     * Opens the next round of the candidate's plan, or one more like the last where the plan is done; or the round that a step of a
     * pipeline has for itself.
     *
     * @param step the word under which the table of rounds has it, such as {@code board}; null or empty for the plan
     * @return the interview's id
     */
    public String openRound(String applicationId, String step) {
        Progress progress = plans.progress(applicationId);
        Round next = step == null || step.isEmpty() ? progress.rounds().after(progress.held()) : plans.ofStep(step);
        Interview interview = interviews.insert(Interview.planned(
                UUID.randomUUID().toString(), applicationId, progress.held() + 1, progress.planId(), next));
        timeline.add(applicationId, null, Happening.ROUND_OPENED, interview.roundName());
        return interview.id();
    }

    /**
     * The interview of the round that was held last, whose decision is taken anew; answers its id.
     *
     * @throws NotFound where none was held
     */
    @Transactional(readOnly = true)
    public String lastRound(String applicationId) {
        return interviews.findByApplicationIdOrderByNumber(applicationId).stream()
                .reduce((earlier, later) -> later)
                .map(Interview::id)
                .orElseThrow(() -> new NotFound("No interview round was held for application " + applicationId + "."));
    }

    /** Whether the candidate's plan has a round that is not open yet. */
    public boolean roundsLeft(String applicationId) {
        return roundsLeft(applicationId, null);
    }

    /** The same for a step of a pipeline: one with a round of its own has no other. */
    public boolean roundsLeft(String applicationId, String step) {
        Progress progress = plans.progress(applicationId);
        return (step == null || step.isEmpty()) && progress.rounds().leftAfter(progress.held());
    }

    /** The people who could interview, as choices of a form: the group that the plan names for the round, or else all interviewers. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> interviewerChoices(String interviewId) {
        String group = interviews.known(interviewId).panelGroup();
        List<Map<String, String>> members = group == null ? List.of() : team.membersOf(group);
        return members.isEmpty() ? team.membersOf(INTERVIEWERS) : members;
    }

    /** Whether the time of an interview is settled: the candidate was invited to it, and has not to choose. */
    @Transactional(readOnly = true)
    public boolean timeSettled(String interviewId) {
        return interviews.known(interviewId).status() == Interview.Status.SCHEDULED;
    }

    /** What the round of an interview is called. */
    @Transactional(readOnly = true)
    public String roundName(String interviewId) {
        return interviews.known(interviewId).roundName();
    }

    /**
     * The times a recruiter proposes, and who interviews.
     *
     * @param slots a JSON list of {@code {"startsAt", "minutes"}}
     * @param interviewers a JSON list of user ids
     * @param place where; may be blank
     */
    public void propose(String interviewId, String by, String slots, String interviewers, String place) {
        scheduling.propose(interviewId, by, slots, interviewers, place);
    }

    /**
     * The time a recruiter agreed with the candidate; it need not be one of those proposed.
     *
     * @throws org.hiringpipelines.model.Refusal where it has passed
     */
    public void agreeOn(String interviewId, String by, String startsAt) {
        scheduling.agreeOn(interviewId, by, startsAt);
    }

    /**
     * The time a recruiter agreed with the candidate, for diagrams from before {@link #agreeOn}. There the task stays when all times have
     * passed, and to record one of them is the only way on, to <i>Change interview</i> and other times; nobody is invited to it.
     */
    public void recordSlot(String interviewId, String by, String startsAt) {
        scheduling.record(interviewId, by, startsAt);
    }

    /**
     * The slot the candidate chose.
     *
     * @throws org.hiringpipelines.model.Refusal where it is none of those proposed, or has passed
     */
    public void takeSlot(String interviewId, String startsAt) {
        scheduling.take(interviewId, startsAt);
    }

    /**
     * The proposed slots as choices of a form: a {@code label} in words and the {@code value} that goes back. The label warns of
     * interviewers who are booked for another interview at that time.
     */
    @Transactional(readOnly = true)
    public List<Map<String, String>> slotChoices(String interviewId) {
        return scheduling.choices(interviewId);
    }

    /**
     * The proposed slots as choices of a form, as {@link #slotChoices} has them, and that none suits last: for {@link #answer}.
     */
    @Transactional(readOnly = true)
    public List<Map<String, String>> slotAnswers(String interviewId) {
        return Stream.concat(
                        scheduling.choices(interviewId).stream(),
                        Stream.of(Map.of("label", "None of them suits the candidate", "value", NONE_SUITS)))
                .toList();
    }

    /**
     * The time the candidate and the recruiter agreed on, or that none suits: then the interview looks for a time again.
     *
     * @param startsAt a time, or {@value #NONE_SUITS}
     */
    public void answer(String interviewId, String by, String startsAt) {
        scheduling.answer(interviewId, by, startsAt);
    }

    /**
     * The slot the candidate chose, or that none suits.
     *
     * @param startsAt a time out of those proposed, or {@value #NONE_SUITS}
     */
    public void takeAnswer(String interviewId, String startsAt) {
        scheduling.takeAnswer(interviewId, startsAt);
    }

    /** Whether an interview looks for a time again, since none of those proposed suited. */
    @Transactional(readOnly = true)
    public boolean noneSuited(String interviewId) {
        return interviews.known(interviewId).status() == Interview.Status.PLANNED;
    }

    /** The user ids of those who were to interview when times were proposed before; nobody at first. */
    @Transactional(readOnly = true)
    public List<String> panelSoFar(String interviewId) {
        return interviews.known(interviewId).panel().interviewers();
    }

    /** Where they were to meet when times were proposed before; null at first. */
    @Transactional(readOnly = true)
    public String placeSoFar(String interviewId) {
        return interviews.known(interviewId).place();
    }

    /** The times that were proposed before and came to nothing, in words; null at first. */
    @Transactional(readOnly = true)
    public String proposedBefore(String interviewId) {
        return scheduling.proposedBefore(interviewId).orElse(null);
    }

    /** By whose clock times without an offset are taken, as a city. */
    public String clock() {
        return scheduling.city();
    }

    /** Who of a panel is at another interview at one of these times. */
    @Transactional(readOnly = true)
    public List<Clash> clashes(String interviewId, List<String> panel, List<Instant> starts) {
        return scheduling.clashes(interviewId, panel, starts);
    }

    /** The moment from which on one of the proposed slots can be chosen no more: the first of them begins. */
    @Transactional(readOnly = true)
    public Date firstSlot(String interviewId) {
        return Date.from(scheduling.firstSlot(interviewId));
    }

    /** The moment from which on none of the proposed slots can be chosen any more: the last of them begins. */
    @Transactional(readOnly = true)
    public Date lastSlot(String interviewId) {
        return Date.from(scheduling.lastSlot(interviewId));
    }

    /** All proposed slots have passed without a choice: the interview looks for a time again. */
    public void letSlotsPass(String interviewId) {
        scheduling.letPass(interviewId);
    }

    /**
     * The user ids of those who still write a scorecard for an interview. Who has written one before it was put off is not asked again;
     * where nobody is left, the debrief can begin.
     */
    @Transactional(readOnly = true)
    public List<String> panel(String interviewId) {
        return interviews.known(interviewId).panel().awaited(scorecards.writersOf(interviewId));
    }

    /**
     * A moment counted from the beginning of an interview, for due dates and timers.
     *
     * @param later an ISO 8601 duration such as {@code P1D} or {@code PT4H}
     */
    @Transactional(readOnly = true)
    public Date afterStart(String interviewId, @WrittenAs(WrittenAs.TextForm.DURATION) String later) {
        return Date.from(start(interviewId).plus(Duration.parse(later)));
    }

    /** When an interview begins. */
    @Transactional(readOnly = true)
    public Date startOf(String interviewId) {
        return Date.from(start(interviewId));
    }

    /** The day before an interview, for telling people of it; never where it is less than a day away. */
    @Transactional(readOnly = true)
    public Date dayBefore(String interviewId) {
        Instant day = start(interviewId).minus(Duration.ofDays(1));
        return Date.from(day.isAfter(clock.instant()) ? day : NEVER);
    }

    /**
     * When a day begins by the employer's clock, for lists of what is on a day.
     *
     * @param daysFromToday 0 for today, 1 for tomorrow
     */
    public Date midnight(int daysFromToday) {
        return Date.from(LocalDate.now(clock)
                .plusDays(daysFromToday)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    private Instant start(String interviewId) {
        return Optional.ofNullable(interviews.known(interviewId).startsAt())
                .orElseThrow(() -> new NotFound("No time is settled for an interview " + interviewId + "."));
    }

    /**
     * What a recruiter makes of an interview whose time is settled: {@code reschedule} it, {@code cancel} it, or note that the
     * candidate did not come ({@code noShow}). Notes who decided that and why; what comes of it, the diagram draws.
     */
    @Override
    public void decideChange(String interviewId, String by, String action, String comment) {
        FormFields form = new FormFields();
        String chosen =
                form.choice("action", "What becomes of this interview?", action, "reschedule", "cancel", "noShow");
        String why = form.text("comment", comment, 2000);
        form.refuseIf(
                "noShow".equals(chosen) && stillToCome(interviewId),
                "action",
                "The interview has not begun yet. Cancel it, or look for another time.");
        form.done();
        Interview interview = interviews.known(interviewId);
        timeline.add(
                interview.applicationId(), by, noted(chosen), interview.roundName() + (why == null ? "" : ": " + why));
    }

    private static Happening noted(String change) {
        return switch (change) {
            case "reschedule" -> Happening.INTERVIEW_RESCHEDULED;
            case "cancel" -> Happening.INTERVIEW_CANCELLED;
            default -> Happening.NO_SHOW;
        };
    }

    /** Whether an interview has not begun, so that whoever has it in the calendar is to be told of a change. */
    @Override
    @Transactional(readOnly = true)
    public boolean stillToCome(String interviewId) {
        return start(interviewId).isAfter(clock.instant());
    }

    /** The time of an interview is off, and another one is looked for. */
    @Override
    public void putOff(String interviewId) {
        interviews.reopen(interviewId, Slots.NONE);
    }

    /** An interview does not take place. */
    @Override
    public void cancel(String interviewId) {
        interviews.enter(interviewId, Interview.Status.CANCELLED);
    }

    /** The candidate did not come to an interview. */
    @Override
    public void recordNoShow(String interviewId) {
        interviews.enter(interviewId, Interview.Status.NO_SHOW);
    }

    @Override
    public void callOff(String interviewId) {
        invitations.callOff(interviewId);
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
        return interviews.known(interviewId).panel().excused().contains(interviewer);
    }

    /** All scorecards of an interview are in that anybody waits for. */
    public void complete(String interviewId) {
        if (interviews.enter(interviewId, Interview.Status.RATED) == 0) {
            throw InterviewRepository.unknown(interviewId);
        }
    }
}
