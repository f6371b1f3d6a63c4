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

    /**
     * Whether mails leave the house with this postman. What is written to a sample is never handed to one who does: there is nobody to read
     * it, and it would come back to the house.
     */
    default boolean leavesTheHouse() {
        return true;
    }
}
