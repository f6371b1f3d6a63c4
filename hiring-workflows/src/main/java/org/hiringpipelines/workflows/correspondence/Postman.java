package org.hiringpipelines.workflows.correspondence;

/** Carries mails away. An application declares a bean of this type to carry them another way. */
public interface Postman {

    /**
     * Takes a mail, or fails, well within the five minutes that the engine locks a job for.
     *
     * @throws PerhapsTaken where it may have been taken; then a person decides whether it is brought again
     * @throws RuntimeException where it has surely not been taken; it is brought again later, under the same id. People read the message as
     *     the reason
     */
    void take(Envelope mail);
}
