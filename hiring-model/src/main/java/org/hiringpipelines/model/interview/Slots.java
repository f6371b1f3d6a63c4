package org.hiringpipelines.model.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.Refusal;

/** The slots proposed for an interview, each once. */
public record Slots(List<Slot> all) {

    /** Nothing is proposed yet. */
    public static final Slots NONE = new Slots(List.of());

    public Slots {
        all = all == null ? List.of() : List.copyOf(all);
        Refusal.check()
                .refuseIf(all.size() > 50, "slots", "At most 50 slots can be proposed for one interview.")
                .refuseIf(
                        all.stream().map(Slot::startsAt).distinct().count() < all.size(),
                        "slots",
                        "Each slot is proposed once; two of these start at the same time.")
                .done();
    }

    /** The slot that starts at that time. */
    public Optional<Slot> startingAt(Instant startsAt) {
        return all.stream().filter(slot -> slot.startsAt().equals(startsAt)).findFirst();
    }

    /** The slot that is taken by an interview at that time, be it one of these or agreed on besides. */
    public Slot takenAt(Instant startsAt, int minutes) {
        return startingAt(startsAt).orElseGet(() -> new Slot(startsAt, minutes));
    }
}
