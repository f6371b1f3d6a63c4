package org.hiringpipelines.workflows.interviews;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets interviewers off. Before the interview begins, whoever is excused leaves its panel, and so sees no more of the candidate; afterwards
 * they were there, and nobody waits for their scorecard any more. Whoever calls has made sure that the one who excuses leads.
 */
@Transactional
public class Excuses {

    private static final Set<Interview.Status> AHEAD_OR_UNRATED =
            EnumSet.of(Interview.Status.PROPOSED, Interview.Status.SCHEDULED);

    private final InterviewRepository interviews;
    private final Scorecards scorecards;
    private final Invitations invitations;
    private final InterviewProcess process;
    private final Timeline timeline;
    private final Team team;
    private final Clock clock;

    Excuses(
            InterviewRepository interviews,
            Scorecards scorecards,
            Invitations invitations,
            InterviewProcess process,
            Timeline timeline,
            Team team,
            Clock clock) {
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.invitations = invitations;
        this.process = process;
        this.timeline = timeline;
        this.team = team;
        this.clock = clock;
    }

    /** The user ids of those who can be excused from an interview as it stands; nobody where nobody may be missing. */
    @Transactional(readOnly = true)
    public List<String> excusable(Interview interview) {
        List<String> awaited = awaited(interview);
        return awaited.size() == 1 && isAhead(interview) ? List.of() : awaited;
    }

    private List<String> awaited(Interview interview) {
        return AHEAD_OR_UNRATED.contains(interview.status())
                ? interview.panel().awaited(scorecards.writersOf(interview.id()))
                : List.of();
    }

    private boolean isAhead(Interview interview) {
        return interview.startsAt() == null || interview.startsAt().isAfter(clock.instant());
    }

    /**
     * Excuses an interviewer, whose scorecard nobody waits for any more; the others' is what the debrief then waits for.
     *
     * @param by the user id of who excuses
     * @param comment why; may be blank
     * @throws Conflict where no scorecard of theirs is awaited there, or nobody would be left to hold the interview
     * @throws org.hiringpipelines.model.NotFound where there is no such interview for this application
     */
    public void excuse(String applicationId, String interviewId, String interviewer, String by, String comment) {
        FormFields form = new FormFields();
        String why = form.text("comment", comment, 2000);
        form.done();
        Interview interview = interviews.held(interviewId);
        if (!interview.applicationId().equals(applicationId)) {
            throw InterviewRepository.unknown(interviewId);
        }
        List<String> awaited = awaited(interview);
        if (!awaited.contains(interviewer)) {
            throw new Conflict("No scorecard of this interviewer is awaited, so there is nothing to excuse from.");
        }
        boolean ahead = isAhead(interview);
        if (ahead && awaited.size() == 1) {
            throw new Conflict(
                    "Nobody would be left to hold the interview. Change the interview instead, and name somebody else.");
        }
        timeline.add(
                applicationId,
                by,
                Happening.INTERVIEWER_EXCUSED,
                interview.roundName() + ": " + team.nameOf(interviewer) + (why == null ? "" : " (" + why + ")"));
        Panel panel = interview.panel();
        interviews.seat(interviewId, ahead ? panel.without(interviewer) : panel.excusing(interviewer));
        if (interview.status() == Interview.Status.SCHEDULED) {
            if (ahead) {
                invitations.excuse(interviewId, interviewer);
            }
            process.interviewerExcused(interviewId, interviewer);
        }
    }
}
