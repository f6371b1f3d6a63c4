package org.hiringpipelines.workflows.correspondence;

/** Carries mails away. */
public interface Postman {

    /** Takes a mail. */
    void take(Mail mail);
}
