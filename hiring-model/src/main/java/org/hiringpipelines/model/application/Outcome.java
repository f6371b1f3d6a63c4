package org.hiringpipelines.model.application;

/** How an application ended. An open application has none. */
public enum Outcome {
    HIRED("Hired", false),
    REJECTED("Rejected", false),
    WITHDRAWN("Withdrawn by the candidate", true),
    POSITION_FILLED("Position filled or closed", false),
    ON_HOLD("On hold", true),
    OFFER_DECLINED("Offer declined", true);

    private final String words;
    private final boolean mayComeBack;

    Outcome(String words, boolean mayComeBack) {
        this.words = words;
        this.mayComeBack = mayComeBack;
    }

    /** The outcome as a person reads it. */
    public String words() {
        return words;
    }

    /** Whether such an application can be taken up again: where it rests, or where the candidate ended it and we did not. */
    public boolean mayComeBack() {
        return mayComeBack;
    }
}
