package org.hiringpipelines.model;

/** What was asked for does not fit where things stand; asked again later, or of something else, it might. */
public class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence for the person who asked. */
    public Conflict(String message) {
        super("", message);
    }
}
