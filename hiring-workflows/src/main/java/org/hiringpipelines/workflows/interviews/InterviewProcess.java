package org.hiringpipelines.workflows.interviews;

import org.hiringpipelines.model.Conflict;

/** The process that carries an interview. */
public interface InterviewProcess {

    /**
     * Tells it which slot the candidate chose.
     *
     * @throws Conflict where no choice is awaited
     */
    void slotChosen(String interviewId, String startsAt);

    /**
     * Tells it that nobody waits for somebody's scorecard any more.
     *
     * @throws Conflict where that scorecard is not awaited
     */
    void interviewerExcused(String interviewId, String interviewer);
}
