package org.hiringpipelines.workflows.offers;

import org.hiringpipelines.model.Conflict;

/** The process that carries an offer. */
public interface OfferProcess {

    /**
     * Tells it what the candidate answered.
     *
     * @throws Conflict where no answer is awaited
     */
    void answered(String offerId, String answer, String reason);

    /**
     * Tells it what a check brought out.
     *
     * @throws Conflict where this check is not awaited
     */
    void clearanceReported(String offerId, String kind, String result, String comment);
}
