package org.hiringpipelines.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as JSON documents hold them: ISO 8601 dates, date-times, and milliseconds since 1970. */
final class IsoDay {

    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[Tt ][0-2]\\d:[0-5]\\d(:[0-6]\\d([.,]\\d{1,9})?)? ?([Zz]|UTC|[+-]\\d{2}(:?\\d{2})?)?");

    private IsoDay() {}

    /** A date alone. */
    static LocalDate of(String text, JsonValue value) {
        return plausible(() -> LocalDate.parse(text), value);
    }

    /**
     * A date, a date-time, or milliseconds since 1970. Of a date-time the day is taken as it is written, whatever its offset:
     * that is the day people at that place see on their calendar. Milliseconds have no place; their day is that of UTC.
     */
    static LocalDate lenient(JsonValue value) {
        if (value.node().isIntegralNumber() && value.node().canConvertToLong()) {
            return ofMilliseconds(value);
        }
        String text = value.text();
        if (text == null) {
            return null;
        }
        Matcher dateTime = DATE_TIME.matcher(text);
        return of(dateTime.matches() ? dateTime.group(1) : text, value);
    }

    private static LocalDate ofMilliseconds(JsonValue value) {
        Instant instant = Instant.ofEpochMilli(value.node().longValue());
        return plausible(() -> LocalDate.ofInstant(instant, ZoneOffset.UTC), value);
    }

    private static LocalDate plausible(Supplier<LocalDate> reading, JsonValue value) {
        LocalDate day;
        try {
            day = reading.get();
        } catch (DateTimeException e) {
            day = LocalDate.MIN;
        }
        boolean fits = day.getYear() >= 1970 && day.getYear() <= 2200;
        return value.checked(fits, day, "A date such as 2026-03-31 is expected here");
    }
}
