package org.hiringpipelines.model.bulk;

/** What came of a bulk decision for one of its applications. */
public enum BulkResult {
    DONE("Done"),
    LEFT_OUT("Left out"),
    FAILED("Not done");

    private final String words;

    BulkResult(String words) {
        this.words = words;
    }

    /** The result as a person reads it. */
    public String words() {
        return words;
    }
}
