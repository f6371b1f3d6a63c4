package org.hiringpipelines.workflows.offers;

import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.reader.fact.WrittenNumber;

/**
 * The form "Draft offer", as texts; null for a field that is still empty.
 *
 * @param outcome {@code offer} (where the form begins, and also where blank), {@code reject} or {@code hold}
 * @param reason why there will be no offer
 * @param comment more about that
 * @param until with {@code hold}, the day on which the team comes back to the candidate
 */
public record OfferDraft(
        String outcome,
        String salary,
        String currency,
        String payPeriod,
        String startsOn,
        String expiresOn,
        String terms,
        String reason,
        String comment,
        String until) {

    private static final OfferDraft EMPTY =
            new OfferDraft("offer", null, null, null, null, null, null, null, null, null);

    static OfferDraft of(Terms terms) {
        return terms == null
                ? EMPTY
                : new OfferDraft(
                        "offer",
                        WrittenNumber.plainly(terms.salary()),
                        terms.currency(),
                        terms.payPeriod().name(),
                        terms.startsOn().toString(),
                        terms.expiresOn().toString(),
                        terms.text(),
                        null,
                        null,
                        null);
    }
}
