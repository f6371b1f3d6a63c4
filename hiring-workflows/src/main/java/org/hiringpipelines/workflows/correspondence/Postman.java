package org.hiringpipelines.workflows.correspondence;

/** Carries mails away. An application declares a bean of this type to carry them another way. */
public interface Postman {

    /**
     * Takes a mail.
     *
     * @throws RuntimeException where it cannot be taken now; it is brought again later, under the same id
     */
    void take(Envelope mail);
}
