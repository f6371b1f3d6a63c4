package org.hiringpipelines.model.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;

/**
 * A time at which an interview could be.
 *
 * @param startsAt when it starts
 * @param minutes how long it takes; from 5 minutes to a working day
 */
public record Slot(Instant startsAt, int minutes) {

    /** No slot is longer: a working day. */
    public static final Duration LONGEST = Duration.ofHours(8);

    public Slot {
        Objects.requireNonNull(startsAt, "startsAt");
        Refusal.check()
                .refuseIf(minutes < 5 || minutes > 480, "slots", "A slot takes between 5 and 480 minutes.")
                .done();
    }

    /** When it is over. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** Whether nobody can be at both. One may begin when the other ends. */
    public boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt()) && other.startsAt.isBefore(endsAt());
    }
}
