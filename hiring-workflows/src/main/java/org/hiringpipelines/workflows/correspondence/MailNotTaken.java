package org.hiringpipelines.workflows.correspondence;

/** The mail server did not take a mail for which somebody waits. */
public class MailNotTaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final MailTrouble trouble;

    MailNotTaken(Exception failure) {
        super(MailTrouble.words(failure), failure);
        this.trouble = MailTrouble.behind(failure);
    }

    /** What to look at; the message is what the server or this machine said itself. */
    public MailTrouble trouble() {
        return trouble;
    }
}
