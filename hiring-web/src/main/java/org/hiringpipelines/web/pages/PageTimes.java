package org.hiringpipelines.web.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.hiringpipelines.web.language.PageWords;
import org.springframework.stereotype.Component;

/** Says times in the one way in which the reader's language is written here, by the employer's clock, and names its zone. */
@Component("pageTimes")
class PageTimes {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz");

    private final PageWords words;
    private final Clock clock;

    PageTimes(PageWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** A moment with its day, its time and the zone; null for none. */
    ShownTime moment(Instant at) {
        return shown(at, DAY_AND_TIME, true);
    }

    /** A moment of today by its time alone; null for none. */
    ShownTime time(Instant at) {
        return shown(at, TIME, true);
    }

    /** The day of a moment; null for none. */
    ShownTime day(Instant at) {
        return shown(at, DAY, false);
    }

    /** A day of the calendar; null for none. */
    ShownTime day(LocalDate day) {
        return day == null
                ? null
                : new ShownTime(DAY.withLocale(PageWords.localeOfDays()).format(day), day.toString());
    }

    private ShownTime shown(Instant at, DateTimeFormatter style, boolean named) {
        if (at == null) {
            return null;
        }
        ZonedDateTime here = at.atZone(clock.getZone());
        // The names of zones are those of the reader's country: in Britain New York's has none.
        String zone = named ? " " + ZONE.withLocale(PageWords.locale()).format(here) : "";
        return new ShownTime(
                style.withLocale(PageWords.localeOfDays()).format(here) + zone,
                at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** How long something has lasted, in whole days. */
    String days(Duration lasted) {
        return words.say("days", Math.max(0, lasted.toDays()));
    }

    /** How long something has been waiting, in whole days. */
    String waiting(Instant since) {
        return days(Duration.between(since, clock.instant()));
    }

    /** When today began, by the employer's clock. */
    Instant startOfToday() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    /** When today ends, by the employer's clock. */
    Instant endOfToday() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
    }
}
