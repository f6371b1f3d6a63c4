package org.hiringpipelines.model;

/** What was asked for was possible once and will not be again. */
public class Gone extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence for the person who asked. */
    public Gone(String message) {
        super("", message);
    }
}
