package org.hiringpipelines.workflows.interviews;

import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.workflows.correspondence.Recipient;

/**
 * All that an invitation says.
 *
 * @param interview which interview
 * @param guest whom it is for
 */
record Appointment(Interview interview, Recipient guest) {

    /** The time that was chosen. */
    Slot slot() {
        return interview.slots().takenAt(interview.startsAt(), interview.minutes());
    }
}
