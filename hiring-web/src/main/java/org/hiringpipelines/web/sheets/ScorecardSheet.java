package org.hiringpipelines.web.sheets;

import java.util.List;

/**
 * All scorecards of an application, round by round.
 *
 * @param name the candidate's name
 * @param posting the title of the posting
 * @param applicationId for the link to the application's sheet
 * @param rounds the rounds so far
 */
public record ScorecardSheet(String name, String posting, String applicationId, List<RoundTable> rounds) {

    /**
     * The scorecards of one round side by side.
     *
     * @param round what the team calls it
     * @param time when the interview was; null before it is settled
     * @param columns one for each interviewer
     * @param competencies one row for each, in the order in which they are asked about
     * @param awaited the names of interviewers whose scorecard is still to come
     * @param without the names of interviewers without whose scorecard the round went on
     * @param note what became of the interview where it was not held; null otherwise
     * @param shut whether the reader has a scorecard of this round to write first, and sees nothing of the others' until then
     */
    public record RoundTable(
            String round,
            String time,
            List<Column> columns,
            List<CompetencyRow> competencies,
            String awaited,
            String without,
            String note,
            boolean shut) {}

    /**
     * What one interviewer makes of the candidate on the whole.
     *
     * @param interviewer the name
     * @param recommendation in words
     * @param favourable whether it speaks for the candidate
     * @param summary the impression; may be null
     */
    public record Column(String interviewer, String recommendation, boolean favourable, String summary) {}

    /**
     * What all interviewers make of one competency.
     *
     * @param competency its name
     * @param ratings one for each column; null where this interviewer did not rate it
     * @param together mean and spread in words; null where fewer than two rated it
     * @param disputed whether the ratings are far apart
     */
    public record CompetencyRow(String competency, List<GivenRating> ratings, String together, boolean disputed) {}

    /**
     * One rating.
     *
     * @param rating from 1 to 5
     * @param evidence what was heard or seen; may be null
     */
    public record GivenRating(int rating, String evidence) {}
}
