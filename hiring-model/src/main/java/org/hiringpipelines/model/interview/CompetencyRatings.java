package org.hiringpipelines.model.interview;

import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a panel makes of one competency, side by side.
 *
 * @param competency what was rated
 * @param ratings one for each scorecard in its order; null where a scorecard does not rate it
 */
public record CompetencyRatings(String competency, List<Rating> ratings) {

    /** So far apart, two interviewers have not seen the same candidate: talk about it before deciding. */
    private static final int DISAGREEMENT = 2;

    /**
     * The competencies of a round, and behind them any that an interviewer added.
     *
     * @param competencies what the round was to rate
     * @param scorecards what the panel handed in
     */
    public static List<CompetencyRatings> of(Competencies competencies, List<Scorecard> scorecards) {
        Set<String> names = new LinkedHashSet<>(competencies.names());
        scorecards.forEach(scorecard -> scorecard.ratings().all().forEach(rating -> names.add(rating.competency())));
        return names.stream()
                .map(name -> new CompetencyRatings(
                        name,
                        scorecards.stream()
                                .map(scorecard -> scorecard.ratings().of(name).orElse(null))
                                .toList()))
                .toList();
    }

    /** The mean rating, from 1 to 5; 0 where nobody rated it. */
    public double mean() {
        return statistics().getAverage();
    }

    /** The lowest rating; greater than {@link #highest()} where nobody rated it. */
    public int lowest() {
        return statistics().getMin();
    }

    /** The highest rating. */
    public int highest() {
        return statistics().getMax();
    }

    /** Whether the ratings are so far apart that the panel should talk about it. */
    public boolean disputed() {
        IntSummaryStatistics all = statistics();
        return all.getCount() > 1 && all.getMax() - all.getMin() >= DISAGREEMENT;
    }

    private IntSummaryStatistics statistics() {
        return ratings.stream()
                .filter(Objects::nonNull)
                .mapToInt(Rating::rating)
                .summaryStatistics();
    }
}
