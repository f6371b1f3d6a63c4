package org.hiringpipelines.workflows.metrics;

import java.util.List;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;

/**
 * The figures of a {@link Cohort}.
 *
 * @param funnel how many ever reached each step, first step first
 * @param timeInStage how long each stage took, for all who have left it
 * @param timeToHire from the application to the hire, in days
 * @param timeToFill from the publication of a posting to each hire, in days
 * @param sources where applications came from, most first
 * @param acceptance of the offers that candidates have answered or let expire, those they accepted
 * @param outcomes how applications ended
 * @param reasons why the team or the candidate ended it, most frequent first
 * @param interviewers who interviewed and how soon they wrote, most interviews first
 */
public record HiringFigures(
        List<FunnelStep> funnel,
        List<StageTime> timeInStage,
        Spread timeToHire,
        Spread timeToFill,
        List<Source> sources,
        Share acceptance,
        List<Ended> outcomes,
        List<Reason> reasons,
        List<InterviewLoad> interviewers) {

    /**
     * A step of the funnel. Whoever is taken up again counts once.
     *
     * @param name what the step is called
     * @param reached how many of all applications ever came that far
     */
    public record FunnelStep(String name, Share reached) {}

    /**
     * How long a stage took. Each stay counts that has ended, of those who come back each of theirs.
     *
     * @param stage the stage
     * @param name what it is called
     * @param days how long they stayed
     */
    public record StageTime(Stage stage, String name, Spread days) {}

    /**
     * Where applications came from.
     *
     * @param name as the application says; empty where it does not
     * @param applications how many
     * @param interviewed how many of them came to interviews
     * @param hired how many of them were hired
     */
    public record Source(String name, long applications, long interviewed, long hired) {}

    /**
     * How many ended in one way.
     *
     * @param outcome how; null for those still open
     * @param applications how many
     */
    public record Ended(Outcome outcome, long applications) {}

    /**
     * Why applications ended.
     *
     * @param words the reason as its table says it
     * @param applications how many
     */
    public record Reason(String words, long applications) {}

    /**
     * What interviews ask of somebody.
     *
     * @param interviewer the user id
     * @param interviews how many they have been at, by the clock: those whose time has come and that were not cancelled
     * @param scorecards how many of those they have written a scorecard for
     * @param days from the end of the interview to the scorecard
     * @param withinADay of the scorecards, those written within 24 hours of the interview's end
     */
    public record InterviewLoad(String interviewer, long interviews, long scorecards, Spread days, Share withinADay) {}
}
