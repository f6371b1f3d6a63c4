package org.hiringpipelines.workflows.applications;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases applications whose time is over, as the table {@code retention} says it by how they ended. Nothing is erased that belongs to whoever was hired, has an open application or one on
 * hold for a posting that is not closed, waits for a mail of these weeks, or stands under a legal hold. The process {@code erasure} calls it as {@code retention}, for some applications at a
 * time.
 */
@AsksTable("retention")
@ForDiagrams
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private static final String TABLE = "retention";

    /** A mail that has not gone out for longer will not go any more. */
    private static final Duration MAILS_GO_WITHIN = Duration.ofDays(30);

    private final ApplicationRepository applications;
    private final Erasures erasures;
    private final DecisionTables tables;
    private final TransactionOperations outside;
    private final Clock clock;

    /** Anybody may ask, as often as they like, and each answer of a table is noted. */
    private final LoadingCache<String, RetentionTimes> told;

    /** @param outside does its work outside of the transaction that runs, so that each application has one of its own */
    Retention(
            ApplicationRepository applications,
            Erasures erasures,
            DecisionTables tables,
            TransactionOperations outside,
            Clock clock) {
        this.applications = applications;
        this.erasures = erasures;
        this.tables = tables;
        this.outside = outside;
        this.clock = clock;
        told = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(5))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build(table -> timesOrNone());
    }

    /**
     * Erases applications whose time is over, who ended first before others. Each goes in a transaction of its own: what cannot be erased is logged by its id and passed over, and what
     * somebody else was faster at is passed over without a word.
     *
     * @param most how many at most
     * @return how many they were; 0 where none is left
     * @throws IllegalStateException where the table says something else than a time of at least {@link RetentionTimes#SHORTEST}, and then nothing is erased; or where applications are left
     *     and none of them can be erased
     */
    public int erase(int most) {
        Map<Outcome, Duration> times = times().byOutcome();
        Instant now = clock.instant();
        Set<String> seen = new HashSet<>();
        RuntimeException failure = null;
        int failed = 0;
        int erased = 0;
        List<OverApplication> next = next(most, seen, times, now);
        while (!next.isEmpty()) {
            for (OverApplication over : next) {
                seen.add(over.id());
                try {
                    erased += isErased(over, times.get(over.outcome()), now) ? 1 : 0;
                } catch (RuntimeException e) {
                    LOG.error("The time of application {} is over, and it could not be erased.", over.id(), e);
                    failure = e;
                    failed++;
                }
            }
            next = next(most - erased, seen, times, now);
        }
        if (erased == 0 && failed > 0) {
            throw new IllegalStateException(
                    "The time of " + failed + " applications is over, and none of them could be erased; the log of"
                            + " the program says which they are.",
                    failure);
        }
        if (erased > 0) {
            LOG.info("The time of {} applications was over; they were erased.", erased);
        }
        return erased;
    }

    /** Who ended first, of those that have not been seen yet. */
    private List<OverApplication> next(int most, Set<String> seen, Map<Outcome, Duration> times, Instant now) {
        if (most <= 0) {
            return List.of();
        }
        return times.entrySet().stream()
                .flatMap(time -> applications
                        .over(
                                time.getKey(),
                                now.minus(time.getValue()),
                                day(now.minus(time.getValue())),
                                now.minus(MAILS_GO_WITHIN),
                                most + seen.size())
                        .stream())
                .filter(over -> !seen.contains(over.id()))
                .sorted(Comparator.comparing(OverApplication::ended).thenComparing(OverApplication::id))
                .limit(most)
                .toList();
    }

    /** Erases one; answers no where somebody else was faster: it is gone, or its time is not over any more. */
    private boolean isErased(OverApplication over, Duration time, Instant now) {
        try {
            outside.executeWithoutResult(status ->
                    erasures.erase(over.id(), "the table of retention", () -> requireOver(over, now.minus(time), now)));
            return true;
        } catch (NotFound | Conflict faster) {
            return false;
        }
    }

    /** By then it is held: nobody takes it up, puts it off or places a legal hold any more. */
    private void requireOver(OverApplication over, Instant before, Instant now) {
        if (!applications.isOver(over.id(), over.outcome(), before, day(before), now.minus(MAILS_GO_WITHIN))) {
            throw new Conflict("The time of this application is not over any more.");
        }
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /**
     * How long applications are kept, as the table says it now.
     *
     * @throws IllegalStateException where it says something else than a time of at least {@link RetentionTimes#SHORTEST}
     */
    public RetentionTimes times() {
        Map<Outcome, Duration> times = new EnumMap<>(Outcome.class);
        RetentionTimes.ERASED.forEach(outcome -> time(outcome).ifPresent(time -> times.put(outcome, time)));
        return new RetentionTimes(times);
    }

    /** How long applications are kept, as anybody may be told: as the table said it some minutes ago. Where it says what cannot hold, nothing is erased by itself. */
    public RetentionTimes told() {
        return told.get(TABLE);
    }

    private RetentionTimes timesOrNone() {
        try {
            return times();
        } catch (IllegalStateException e) {
            LOG.warn("Nothing is erased by itself, since the table of retention cannot be used.", e);
            return RetentionTimes.NONE;
        }
    }

    /** How long an application that ended so is kept; nothing where the table leaves it open. */
    private Optional<Duration> time(Outcome outcome) {
        Optional<Duration> time = tables.rows(TABLE, Map.of("outcome", outcome.name())).stream()
                .findFirst()
                .map(row -> row.duration("after"));
        time.filter(said -> said.compareTo(RetentionTimes.SHORTEST) < 0).ifPresent(tooShort -> {
            throw new IllegalStateException("The decision table \"" + TABLE + "\" says " + tooShort + " for " + outcome
                    + ", and less than " + RetentionTimes.SHORTEST.toDays() + " days must not be said there.");
        });
        return time;
    }
}
