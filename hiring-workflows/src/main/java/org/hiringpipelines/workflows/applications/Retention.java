package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases applications whose time is over, as the table {@code retention} says it by how they ended. Nothing is erased that belongs to whoever was hired, has an open application or one on
 * hold until a day to come, waits for a mail of these weeks, or stands under a legal hold. The process {@code erasure} calls it as {@code retention}, for some applications at a time.
 */
@AsksTable("retention")
@ForDiagrams
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private static final String TABLE = "retention";

    /** A hire is the beginning of employment, and ends by its laws. */
    private static final Set<Outcome> ERASED = EnumSet.complementOf(EnumSet.of(Outcome.HIRED));

    /** A mail that has not gone out for longer will not go any more. */
    private static final Duration MAILS_GO_WITHIN = Duration.ofDays(30);

    private final ApplicationRepository applications;
    private final Erasures erasures;
    private final DecisionTables tables;
    private final Clock clock;

    Retention(ApplicationRepository applications, Erasures erasures, DecisionTables tables, Clock clock) {
        this.applications = applications;
        this.erasures = erasures;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Erases applications whose time is over, who ended first before others: all of these or none.
     *
     * @param most how many at most
     * @return how many they were; 0 where none is left
     * @throws IllegalStateException where the table says something else than a time
     */
    @Transactional
    public int erase(int most) {
        List<String> over = over(most);
        over.forEach(id -> erasures.erase(id, "the table of retention"));
        if (!over.isEmpty()) {
            LOG.info("The time of {} applications was over; they were erased.", over.size());
        }
        return over.size();
    }

    private List<String> over(int most) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        List<String> over = new ArrayList<>();
        for (Outcome outcome : ERASED) {
            time(outcome)
                    .ifPresent(time -> over.addAll(applications.over(
                            outcome, now.minus(time), today, now.minus(MAILS_GO_WITHIN), most - over.size())));
        }
        return over;
    }

    /** How long at most an application is kept after it has ended otherwise than with a hire; nothing where some are kept until somebody asks. */
    public Optional<Duration> longest() {
        List<Optional<Duration>> times = ERASED.stream().map(this::time).toList();
        return times.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : times.stream().flatMap(Optional::stream).max(Duration::compareTo);
    }

    /** How long an application that ended so is kept; nothing where the table leaves it open. */
    private Optional<Duration> time(Outcome outcome) {
        return tables.rows(TABLE, Map.of("outcome", outcome.name())).stream()
                .findFirst()
                .map(row -> row.duration("after"));
    }
}
