package org.hiringpipelines.workflows.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.hiringpipelines.model.application.DailyHours;

/** The employer's business days: Monday to Friday without the holidays, in the employer's time zone. */
public class BusinessDays {

    private final Holidays holidays;
    private final ZoneId zone;

    public BusinessDays(Holidays holidays, ZoneId zone) {
        this.holidays = holidays;
        this.zone = zone;
    }

    /** So many of them in words, as in "5 business days". */
    public static String inWords(int days) {
        return days == 1 ? "1 business day" : days + " business days";
    }

    /** Whether people work on that day. */
    public boolean include(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.on(day);
    }

    /** The first business day after that day. */
    public LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!include(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * When so many whole business days have passed: the end of the last one. The day of {@code from} does not count, as it does not
     * in waits that the law sets.
     *
     * @param days none is over at once
     */
    public Instant after(Instant from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Nobody can wait " + inWords(days) + ".");
        }
        if (days == 0) {
            return from;
        }
        LocalDate last = from.atZone(zone).toLocalDate();
        for (int day = 0; day < days; day++) {
            last = next(last);
        }
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * When a duration has passed of which only business days count. Its whole days end at the same time of the day; its hours stand
     * still while nobody works, so that four hours from Friday at 22:00 end on Monday at 02:00. What begins on a day off begins with
     * the next business day.
     *
     * @param wait such as {@code P2D}, {@code PT4H} or {@code P1DT12H}; never negative
     */
    public Instant after(Instant from, Duration wait) {
        if (wait.isNegative()) {
            throw new IllegalArgumentException("Nobody can wait " + wait + ".");
        }
        ZonedDateTime at = from.atZone(zone);
        if (!include(at.toLocalDate())) {
            at = startOfNext(at);
        }
        for (long day = 0; day < wait.toDays(); day++) {
            at = at.with(next(at.toLocalDate()));
        }
        Duration left = wait.minusDays(wait.toDays());
        Duration today = untilMidnight(at);
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = startOfNext(at);
            today = untilMidnight(at);
        }
        return at.plus(left).toInstant();
    }

    /**
     * A moment within some hours of a business day: the one given, or else the next time they begin. From there on more may pass, of
     * which only these hours count.
     *
     * @param later how much more; never negative
     */
    public Instant within(DailyHours hours, Instant from, Duration later) {
        ZonedDateTime at = from.atZone(zone);
        if (!include(at.toLocalDate()) || !at.toLocalTime().isBefore(hours.until())) {
            at = beginningOfNext(at, hours);
        } else if (at.toLocalTime().isBefore(hours.from())) {
            at = at.with(hours.from());
        }
        Duration left = later;
        Duration today = Duration.between(at, at.with(hours.until()));
        while (left.compareTo(today) >= 0) {
            left = left.minus(today);
            at = beginningOfNext(at, hours);
            today = Duration.between(at, at.with(hours.until()));
        }
        return at.plus(left).toInstant();
    }

    private ZonedDateTime beginningOfNext(ZonedDateTime at, DailyHours hours) {
        return next(at.toLocalDate()).atTime(hours.from()).atZone(zone);
    }

    private ZonedDateTime startOfNext(ZonedDateTime at) {
        return next(at.toLocalDate()).atStartOfDay(zone);
    }

    private Duration untilMidnight(ZonedDateTime at) {
        return Duration.between(at, at.toLocalDate().plusDays(1).atStartOfDay(zone));
    }
}
