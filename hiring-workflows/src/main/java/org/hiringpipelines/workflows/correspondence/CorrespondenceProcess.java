package org.hiringpipelines.workflows.correspondence;

/** The process that carries a mail, with its patience where the mail server has none. */
public interface CorrespondenceProcess {

    /** Starts it for a mail that is kept. */
    void carry(String mailId);

    /** Tells it that its mail was called back. Nothing happens where it does not wait for that. */
    void callBack(String mailId);
}
