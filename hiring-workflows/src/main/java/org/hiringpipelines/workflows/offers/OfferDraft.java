package org.hiringpipelines.workflows.offers;

import org.hiringpipelines.model.offer.Terms;

/** The terms of an offer as the texts of form fields; null for a field that is still empty. */
public record OfferDraft(
        String salary, String currency, String payPeriod, String startsOn, String expiresOn, String terms) {

    private static final OfferDraft EMPTY = new OfferDraft(null, null, null, null, null, null);

    static OfferDraft of(Terms terms) {
        return terms == null
                ? EMPTY
                : new OfferDraft(
                        terms.salary().toPlainString(),
                        terms.currency(),
                        terms.payPeriod().name(),
                        terms.startsOn().toString(),
                        terms.expiresOn().toString(),
                        terms.text());
    }
}
