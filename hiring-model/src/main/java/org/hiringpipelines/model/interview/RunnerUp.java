package org.hiringpipelines.model.interview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Somebody on hold who could be asked after another declined. In order comes first whom interviewers rated higher, then whom they
 * recommended more, then who applied earlier; who has no scorecard comes last.
 *
 * @param applicationId the application on hold
 * @param appliedAt when it arrived
 * @param scorecards all that interviewers wrote about the candidate
 */
public record RunnerUp(String applicationId, Instant appliedAt, List<Scorecard> scorecards)
        implements Comparable<RunnerUp> {

    private static final Comparator<RunnerUp> ORDER = Comparator.comparingDouble(RunnerUp::mean)
            .thenComparingDouble(RunnerUp::recommended)
            .reversed()
            .thenComparing(RunnerUp::appliedAt)
            .thenComparing(RunnerUp::applicationId);

    public RunnerUp {
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(appliedAt, "appliedAt");
        scorecards = List.copyOf(scorecards);
    }

    /** The mean of all ratings, from 1 to 5; 0 where there is no scorecard. */
    public double mean() {
        return scorecards.stream()
                .flatMap(scorecard -> scorecard.ratings().all().stream())
                .mapToInt(Rating::rating)
                .average()
                .orElse(0);
    }

    /** How far interviewers recommend the candidate, from 0 (strong no, or no scorecard) to 3 (strong yes), on average. */
    double recommended() {
        return scorecards.stream()
                .mapToInt(scorecard -> switch (scorecard.recommendation()) {
                    case STRONG_YES -> 3;
                    case YES -> 2;
                    case NO -> 1;
                    case STRONG_NO -> 0;
                })
                .average()
                .orElse(0);
    }

    /** What was recommended, in words, the better first: {@code 2 × Yes, 1 × No}. */
    public String recommendations() {
        return scorecards.stream()
                .collect(Collectors.groupingBy(Scorecard::recommendation, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey().words())
                .collect(Collectors.joining(", "));
    }

    @Override
    public int compareTo(RunnerUp other) {
        return ORDER.compare(this, other);
    }
}
