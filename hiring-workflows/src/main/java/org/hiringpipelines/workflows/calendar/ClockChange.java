package org.hiringpipelines.workflows.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;

/** The hour that clocks leave out where summer time begins, and the one they show twice where it ends. */
public final class ClockChange {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final ZoneOffsetTransition change;
    private final ZoneId zone;

    private ClockChange(ZoneOffsetTransition change, ZoneId zone) {
        this.change = change;
        this.zone = zone;
    }

    /** The change that leaves {@code time} out or shows it twice; nothing where it comes once, as nearly always. */
    public static Optional<ClockChange> at(LocalDateTime time, ZoneId zone) {
        return Optional.ofNullable(zone.getRules().getTransition(time)).map(change -> new ClockChange(change, zone));
    }

    /**
     * Which of two a moment is, as an addition to its words: " (UTC+02:00)". Nothing where the clocks of {@code zone} show it but
     * once.
     */
    public static String which(Instant moment, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(moment);
        return at(LocalDateTime.ofInstant(moment, offset), zone).isPresent() ? " (UTC" + offset + ")" : "";
    }

    /**
     * Why a time that somebody gave cannot be taken, and which can be.
     *
     * @param offset what was given with it; null where nothing was
     * @return nothing where it is plain which moment is meant
     */
    public Optional<String> objection(LocalDateTime time, ZoneOffset offset) {
        if (change.isOverlap()) {
            return offset == null ? Optional.of(twice(time)) : Optional.empty();
        }
        // A form in a browser sends such a time with the offset of this place; whoever gives another one means another
        // clock.
        boolean ours =
                offset == null || offset.equals(change.getOffsetBefore()) || offset.equals(change.getOffsetAfter());
        return ours ? Optional.of(never(time)) : Optional.empty();
    }

    private String never(LocalDateTime time) {
        return "There is no " + on(time) + ": the clocks go forward " + fromTo() + ". Give "
                + clock(change.getDateTimeBefore().minusMinutes(1)) + " or earlier, or "
                + clock(change.getDateTimeAfter()) + " or later.";
    }

    private String twice(LocalDateTime time) {
        LocalDateTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        return "There are two times " + on(time) + ": the clocks go back " + fromTo() + ". Write " + minute
                + change.getOffsetBefore() + " for the first, or " + minute + change.getOffsetAfter()
                + " for the second.";
    }

    /** With its day where the change is around midnight, and by the clock alone otherwise. */
    private String clock(LocalDateTime time) {
        LocalDateTime before = change.getDateTimeBefore();
        boolean withinADay = before.minusMinutes(1).toLocalDate().equals(before.toLocalDate())
                && change.getDateTimeAfter().toLocalDate().equals(before.toLocalDate());
        return withinADay ? time.toLocalTime().toString() : time.toLocalTime() + " on " + DAY.format(time);
    }

    private String on(LocalDateTime time) {
        return time.toLocalTime().truncatedTo(ChronoUnit.MINUTES) + " on " + DAY.format(time) + " in "
                + zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String fromTo() {
        return "from " + clock(change.getDateTimeBefore()) + " to " + clock(change.getDateTimeAfter());
    }
}
