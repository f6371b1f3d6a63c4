package org.hiringpipelines.model.application;

/** How an application ended. An open application has none. */
public enum Outcome {
    HIRED("Hired"),
    REJECTED("Rejected"),
    WITHDRAWN("Withdrawn by the candidate"),
    POSITION_FILLED("Position filled or closed"),
    ON_HOLD("On hold"),
    OFFER_DECLINED("Offer declined");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** The outcome as a person reads it. */
    public String words() {
        return words;
    }
}
