package org.hiringpipelines.workflows.correspondence;

/** Nobody knows whether a mail went out: the connection broke, or the application stopped, after the mail server could have taken it. */
public class PerhapsTaken extends RuntimeException {

    /** Says in a sentence what happened. */
    public PerhapsTaken(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
