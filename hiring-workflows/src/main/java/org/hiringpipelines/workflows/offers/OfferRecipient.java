package org.hiringpipelines.workflows.offers;

import org.hiringpipelines.model.offer.OfferedJob;

/**
 * Who gets an offer, and for what.
 *
 * @param name the candidate's name
 * @param posting the job that is offered
 * @param language the tag of the language (BCP 47) that the candidate asks for; null where they ask for none
 */
record OfferRecipient(String name, OfferedJob posting, String language) {}
