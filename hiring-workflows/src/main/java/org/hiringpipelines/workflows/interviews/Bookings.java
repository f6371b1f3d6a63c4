package org.hiringpipelines.workflows.interviews;

import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Slot;

/**
 * What the panel of an interview has agreed to elsewhere.
 *
 * @param interview the interview that looks for a time
 * @param settled interviews with a time, around the slots in question
 */
record Bookings(Interview interview, List<Interview> settled) {

    /** The user ids of interviewers who are at another interview during that slot. */
    List<String> clashing(Slot slot) {
        return interview.panel().interviewers().stream()
                .filter(interviewer -> elsewhere(interviewer).anyMatch(slot::overlaps))
                .toList();
    }

    private Stream<Slot> elsewhere(String interviewer) {
        return settled.stream()
                .filter(other -> !other.id().equals(interview.id()))
                .filter(other -> other.panel().interviewers().contains(interviewer))
                .flatMap(other -> other.settled().stream());
    }
}
