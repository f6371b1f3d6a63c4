package org.hiringpipelines.workflows.offers;

import org.hiringpipelines.model.offer.OfferedJob;

/**
 * Who gets an offer, and for what.
 *
 * @param name the candidate's name
 * @param posting the job that is offered
 */
record OfferRecipient(String name, OfferedJob posting) {}
