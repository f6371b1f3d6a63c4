package org.hiringpipelines.model.application;

import java.time.LocalTime;
import java.util.Objects;

/**
 * The hours of a day in which something happens.
 *
 * @param from when they begin
 * @param until when they are over; later than {@code from}
 */
public record DailyHours(LocalTime from, LocalTime until) {

    public DailyHours {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Hours end after they begin, not as " + from + "-" + until + ".");
        }
    }

    /**
     * Hours as tables write them.
     *
     * @param words such as {@code 08:00-18:00}
     * @throws IllegalArgumentException or {@link java.time.format.DateTimeParseException} where they are none
     */
    public static DailyHours of(String words) {
        String[] ends = words.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("Hours are written as in 08:00-18:00.");
        }
        return new DailyHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }
}
