package org.hiringpipelines.workflows.interviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Proposal;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.transaction.annotation.Transactional;

/**
 * Interviews that many candidates for a posting have at the same time: the first of them brings time, place and panel, and the others are
 * invited to the same with one choice. Each has an interview of their own, with scorecards of their own. Diagrams call it as {@code
 * groupInterviews}.
 */
@ForDiagrams
@Transactional
public class GroupInterviews {

    /** What the form says for a time that nobody has been invited to yet. */
    private static final String ANOTHER_TIME = "another";

    private final InterviewRepository interviews;
    private final MeetingTimes times;
    private final Timeline timeline;
    private final Team team;
    private final Clock clock;

    GroupInterviews(InterviewRepository interviews, MeetingTimes times, Timeline timeline, Team team, Clock clock) {
        this.interviews = interviews;
        this.times = times;
        this.timeline = timeline;
        this.team = team;
        this.clock = clock;
    }

    /**
     * A time at which candidates for a posting meet in one round.
     *
     * @param invited how many of them are invited
     */
    record Sitting(Instant startsAt, String place, Panel panel, int invited) {}

    /** The times that others are invited to in this round, as choices of a form, and another time last. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> choices(String interviewId) {
        return Stream.concat(
                        ahead(interviewId).stream()
                                .map(sitting -> Map.of("label", label(sitting), "value", keyOf(sitting))),
                        Stream.of(Map.of("label", "Another time", "value", ANOTHER_TIME)))
                .toList();
    }

    private String label(Sitting sitting) {
        return times.words(sitting.startsAt()) + (sitting.place() == null ? "" : ", " + sitting.place()) + ", "
                + sitting.invited() + " invited so far";
    }

    private static String keyOf(Sitting sitting) {
        return sitting.startsAt() + " " + sitting.panel().interviewers();
    }

    private List<Sitting> ahead(String interviewId) {
        Interview interview = interviews.known(interviewId);
        return interviews.sittings(interview.applicationId(), interview.roundName(), clock.instant());
    }

    /** The choice a form begins with: the next time that others are invited to, and otherwise another time. */
    @Transactional(readOnly = true)
    public String next(String interviewId) {
        return ahead(interviewId).stream()
                .findFirst()
                .map(GroupInterviews::keyOf)
                .orElse(ANOTHER_TIME);
    }

    /**
     * Invites a candidate to a group.
     *
     * @param by the user id of who invites
     * @param group one of the {@link #choices}
     * @param startsAt with another time, when it begins
     * @param interviewers with another time, a JSON list of user ids
     * @param place with another time, where; may be blank
     */
    public void invite(
            String interviewId, String by, String group, String startsAt, String interviewers, String place) {
        FormFields form = new FormFields();
        form.refuseIf(form.text(group) == null, "group", "Say which group the candidate is invited to.");
        form.done();
        Sitting chosen = group.equals(ANOTHER_TIME)
                ? another(startsAt, interviewers, place)
                : ahead(interviewId).stream()
                        .filter(sitting -> keyOf(sitting).equals(group))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(
                                "group",
                                "This group meets no more, or has begun. Choose another one, or another time."));
        Interview interview = interviews.held(interviewId);
        Slot slot = new Slot(chosen.startsAt(), interview.minutes());
        interviews.save(interview
                .proposed(new Proposal(new Slots(List.of(slot)), chosen.panel(), chosen.place()))
                .scheduled(chosen.startsAt()));
        timeline.add(
                interview.applicationId(),
                by,
                Happening.SLOT_CHOSEN,
                interview.roundName() + ": " + times.words(chosen.startsAt()));
    }

    private Sitting another(String startsAt, String interviewers, String place) {
        FormFields form = new FormFields();
        Instant start = form.time("startsAt", startsAt, clock.getZone());
        form.refuseIf(
                !form.hasProblem("startsAt") && (start == null || start.isBefore(clock.instant())),
                "startsAt",
                "Give a time for the group that is still to come.");
        List<String> panel = form.lines("interviewers", interviewers);
        panel.forEach(interviewer -> team.requireKnown(form, "interviewers", interviewer));
        form.done();
        return new Sitting(start, form.text(place), Panel.of(panel), 0);
    }
}
