package org.hiringpipelines.workflows.rehearsals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hiringpipelines.workflows.calendar.BusinessDays;

/** Time of which only business days count: what passed between two moments, and what is later by as much. */
final class BusinessTime {

    private final BusinessDays days;
    private final ZoneId zone;

    BusinessTime(BusinessDays days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    /** How much of it lies between two moments; none where the second is not later. */
    Duration between(Instant from, Instant until) {
        Duration passed = Duration.ZERO;
        Instant at = from;
        while (at.isBefore(until)) {
            LocalDate day = LocalDate.ofInstant(at, zone);
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant stop = midnight.isBefore(until) ? midnight : until;
            if (days.include(day)) {
                passed = passed.plus(Duration.between(at, stop));
            }
            at = stop;
        }
        return passed;
    }

    Instant after(Instant from, Duration passed) {
        return passed.isZero() ? from : days.after(from, passed);
    }
}
