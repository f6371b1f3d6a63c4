package org.hiringpipelines.model.interview;

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

    public Slot {
        Objects.requireNonNull(startsAt, "startsAt");
        Refusal.check()
                .refuseIf(minutes < 5 || minutes > 480, "slots", "A slot takes between 5 and 480 minutes.")
                .done();
    }
}
