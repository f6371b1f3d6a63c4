package org.hiringpipelines.workflows.interviews;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.hiringpipelines.workflows.calendar.ClockChange;

/** Says when an interview is, by the employer's clock and by the candidate's where that shows something else. */
public class MeetingTimes {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.UK);

    private final Whereabouts whereabouts = new Whereabouts();
    private final Clock clock;

    MeetingTimes(Clock clock) {
        this.clock = clock;
    }

    /**
     * The moment by the employer's clock, such as "4 Feb 2031, 09:10 in Zurich"; with the offset where the clock shows this time twice.
     */
    public String words(Instant moment) {
        return DAY_AND_TIME.withZone(zone()).format(moment) + ClockChange.which(moment, zone()) + " in " + city();
    }

    /** By whose clock the employer's times are, as a city: "Zurich". */
    public String city() {
        return Whereabouts.cityOf(zone().getId());
    }

    /** The same moment for the candidate, such as " (03:10 in New York)"; nothing where their clock is not known or shows the same. */
    String elsewhere(Instant moment, String location) {
        return whereabouts
                .zoneOf(location)
                .filter(theirs -> !theirs.getRules()
                        .getOffset(moment)
                        .equals(zone().getRules().getOffset(moment)))
                .map(theirs -> " (" + inTheirWords(moment, theirs) + " in " + Whereabouts.cityOf(theirs.getId()) + ")")
                .orElse("");
    }

    private String inTheirWords(Instant moment, ZoneId theirs) {
        boolean sameDay =
                moment.atZone(theirs).toLocalDate().equals(moment.atZone(zone()).toLocalDate());
        return (sameDay ? TIME : DAY_AND_TIME).withZone(theirs).format(moment) + ClockChange.which(moment, theirs);
    }

    /**
     * The moment by both clocks, each with its place: "4 Feb 2031, 09:10 in Zurich (03:10 in New York)".
     *
     * @param location where the candidate lives, as they wrote it; may be null
     */
    public String inFull(Instant moment, String location) {
        return words(moment) + elsewhere(moment, location);
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
