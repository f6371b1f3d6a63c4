package org.hiringpipelines.model.application;

/** Where an application stands. It says nothing about how it ends: that is its {@link Outcome}. */
public enum Stage {
    SCREENING("Screening"),
    INTERVIEWS("Interviews"),
    DECISION("Decision"),
    OFFER("Offer"),
    CLOSED("Closed");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** The stage as a person reads it. */
    public String words() {
        return words;
    }
}
