package org.hiringpipelines.workflows.interviews;

import org.springframework.transaction.annotation.Transactional;

/**
 * What diagrams of {@code interview} up to 1.8 call, in the way they call it: an interview is finished by the diagram it began with. Nothing is
 * added here but what the newest diagram stops to call.
 */
@Transactional
interface InterviewsOfEarlierDiagrams {

    void decideChange(String interviewId, String by, String action, String comment);

    boolean stillToCome(String interviewId);

    /** Tells the candidate and the panel that they do not meet at that time. */
    void callOff(String interviewId);

    void putOff(String interviewId);

    void cancel(String interviewId);

    void recordNoShow(String interviewId);

    /** Up to 1.8: what comes of a change is done in one step, where newer diagrams draw it. */
    default void manage(String interviewId, String by, String action, String comment) {
        decideChange(interviewId, by, action, comment);
        if (stillToCome(interviewId)) {
            callOff(interviewId);
        }
        switch (action) {
            case "reschedule" -> putOff(interviewId);
            case "cancel" -> cancel(interviewId);
            default -> recordNoShow(interviewId);
        }
    }
}
