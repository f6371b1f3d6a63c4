package org.hiringpipelines.model.bulk;

/** What can become of many applications at once. An offer is made to one candidate at a time, and so is not among it. */
public enum BulkAction {
    ADVANCE("Advance"),
    REJECT("Reject"),
    HOLD("Put on hold"),
    ASSIGN("Give to a colleague");

    private final String words;

    BulkAction(String words) {
        this.words = words;
    }

    /** The action as a person reads it. */
    public String words() {
        return words;
    }
}
