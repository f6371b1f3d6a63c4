package org.hiringpipelines.model;

/** There is no such thing as was asked for. */
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence for the person who asked. */
    public NotFound(String message) {
        super("", message);
    }
}
