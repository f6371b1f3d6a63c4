package org.hiringpipelines.workflows.interviews;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Rating;
import org.hiringpipelines.model.interview.Ratings;
import org.hiringpipelines.model.interview.Recommendation;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** What interviewers make of a candidate, each alone, until the debrief. Diagrams reach it through {@code interviews}. */
@Transactional
public class Scorecards {

    private final ScorecardRepository scorecards;
    private final InterviewRepository interviews;
    private final Timeline timeline;
    private final Team team;
    private final Clock clock;

    Scorecards(
            ScorecardRepository scorecards, InterviewRepository interviews, Timeline timeline, Team team, Clock clock) {
        this.scorecards = scorecards;
        this.interviews = interviews;
        this.timeline = timeline;
        this.team = team;
        this.clock = clock;
    }

    /** The scorecards that are in for an interview. */
    @Transactional(readOnly = true)
    public List<Scorecard> of(String interviewId) {
        return scorecards.of(interviewId);
    }

    /** The user ids of those whose scorecards are in for an interview. */
    List<String> writersOf(String interviewId) {
        return of(interviewId).stream().map(Scorecard::interviewer).toList();
    }

    /** The scorecards that are in for some applications, some hundred at most, by the application's id; none where nobody wrote one. */
    @Transactional(readOnly = true)
    public Map<String, List<Scorecard>> of(Collection<String> applicationIds) {
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

    /**
     * The scorecards that are in for some applications, some hundred at most, and that somebody may read: nobody reads others' before their
     * own is in. By the application's id; none where there is none to read.
     */
    @Transactional(readOnly = true)
    public Map<String, List<Scorecard>> shownTo(String userId, Collection<String> applicationIds) {
        if (applicationIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Interview> held = interviews.findByApplicationIdIn(applicationIds).stream()
                .collect(Collectors.toMap(Interview::id, Function.identity()));
        if (held.isEmpty()) {
            return Map.of();
        }
        return scorecards.findByInterviewIdIn(held.keySet()).stream()
                .collect(Collectors.groupingBy(Scorecard::interviewId))
                .entrySet()
                .stream()
                .filter(written -> isOpenTo(userId, held.get(written.getKey()), written.getValue()))
                .flatMap(written -> written.getValue().stream())
                .collect(Collectors.groupingBy(
                        scorecard -> held.get(scorecard.interviewId()).applicationId()));
    }

    private static boolean isOpenTo(String userId, Interview interview, List<Scorecard> written) {
        return !interview.panel().interviewers().contains(userId)
                || written.stream().anyMatch(scorecard -> userId.equals(scorecard.interviewer()));
    }

    /** The rows of an empty scorecard, one for each competency of the round. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> rows(String interviewId) {
        return interviews.known(interviewId).competencies().names().stream()
                .map(name -> Map.of("competency", name))
                .toList();
    }

    void record(String interviewId, String interviewer, String ratings, String summary, String recommendation) {
        Interview interview = interviews.known(interviewId);
        FormFields form = new FormFields();
        List<Rating> rows = form.rows("ratings", ratings, Scorecards::rating);
        form.done();
        keep(new Scorecard(
                UUID.randomUUID().toString(),
                interviewId,
                interviewer,
                new Ratings(rows),
                summary,
                Recommendation.of(recommendation),
                clock.instant()));
        timeline.add(interview.applicationId(), interviewer, Happening.SCORECARD_WRITTEN, interview.roundName());
    }

    private void keep(Scorecard scorecard) {
        try {
            scorecards.insert(scorecard);
        } catch (DuplicateKeyException writtenBefore) {
            throw new Refusal(
                    "interviewer",
                    "You have written a scorecard for this interview. This one belongs to somebody else.");
        }
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

    boolean debriefCalled(String interviewId) {
        return scorecards.debriefCalled(interviewId);
    }

    void decideLate(String interviewId, String interviewer, String by, String decision, String comment) {
        FormFields form = new FormFields();
        String decided = form.choice("decision", "Is the interviewer excused?", decision, "excuse", "wait");
        String why = form.text("comment", comment, 2000);
        form.done();
        if (decided.equals("wait")) {
            return;
        }
        Interview interview = interviews.held(interviewId);
        interviews.seat(interviewId, interview.panel().excusing(interviewer));
        timeline.add(
                interview.applicationId(),
                by,
                Happening.INTERVIEWER_EXCUSED,
                interview.roundName() + ": " + team.nameOf(interviewer) + (why == null ? "" : " (" + why + ")"));
    }
}
