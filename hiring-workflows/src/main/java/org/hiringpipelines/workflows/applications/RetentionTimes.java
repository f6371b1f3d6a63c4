package org.hiringpipelines.workflows.applications;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiringpipelines.model.application.Outcome;

/**
 * How long applications are kept after they have ended.
 *
 * @param byOutcome the time by how they ended; whatever ended otherwise is kept until somebody asks
 */
public record RetentionTimes(Map<Outcome, Duration> byOutcome) {

    /** No table may say less: what is erased by a slip of the pen, such as {@code P14D} for {@code P1461D}, nothing brings back. */
    public static final Duration SHORTEST = Duration.ofDays(30);

    /** A hire is the beginning of employment, and ends by its laws. */
    static final Set<Outcome> ERASED = EnumSet.complementOf(EnumSet.of(Outcome.HIRED));

    /** All is kept until somebody asks. */
    static final RetentionTimes NONE = new RetentionTimes(Map.of());

    public RetentionTimes {
        byOutcome = Map.copyOf(byOutcome);
    }

    /** The longest of the times; nothing where there is none. */
    public Optional<Duration> longest() {
        return byOutcome.values().stream().max(Duration::compareTo);
    }

    /** Whether every application has a time, however it ended, but for those of whoever was hired. */
    public boolean forAll() {
        return byOutcome.keySet().containsAll(ERASED);
    }
}
