package org.hiringpipelines.model.interview;

import java.util.Objects;
import org.hiringpipelines.model.Refusal;

/**
 * What a candidate is invited to: times to choose from, who interviews, and where.
 *
 * @param slots the proposed times, at least one
 * @param panel who interviews, at least one person
 * @param place a room, an address, a link to a call; may be null
 */
public record Proposal(Slots slots, Panel panel, String place) {

    public Proposal {
        Objects.requireNonNull(slots, "slots");
        Objects.requireNonNull(panel, "panel");
        Refusal.check()
                .refuseIf(slots.all().isEmpty(), "slots", "Propose at least one slot.")
                .refuseIf(panel.interviewers().isEmpty(), "interviewers", "Name at least one interviewer.")
                .refuseUnlessOneLine(place, "place", "A place")
                .refuseIf(place != null && place.length() > 500, "place", "A place has at most 500 characters.")
                .done();
    }
}
