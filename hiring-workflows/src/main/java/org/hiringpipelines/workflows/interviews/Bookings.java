package org.hiringpipelines.workflows.interviews;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.model.interview.Slots;

/**
 * What the panel of an interview has agreed to elsewhere.
 *
 * @param interviewId the interview that looks for a time
 * @param panel who interviews there
 * @param settled interviews with a time, around the slots in question
 */
record Bookings(String interviewId, Panel panel, List<Booking> settled) {

    /** An interview at a settled time. */
    record Booking(String id, Panel panel, Slots slots, Instant startsAt, int minutes) {

        Slot slot() {
            return slots.takenAt(startsAt, minutes);
        }
    }

    /** The user ids of interviewers who are at another interview during that slot. */
    List<String> clashing(Slot slot) {
        return panel.interviewers().stream()
                .filter(interviewer -> elsewhere(interviewer).anyMatch(slot::overlaps))
                .toList();
    }

    private Stream<Slot> elsewhere(String interviewer) {
        return settled.stream()
                .filter(other -> !other.id().equals(interviewId))
                .filter(other -> other.panel().interviewers().contains(interviewer))
                .map(Booking::slot);
    }
}
