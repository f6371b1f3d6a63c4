package org.hiringpipelines.workflows.offers;

import java.util.Map;
import org.hiringpipelines.workflows.forms.FormRecords;
import org.springframework.transaction.annotation.Transactional;

/**
 * What diagrams up to 1.4 call, in the way they call it: an offer is finished by the diagram it began with. Nothing is added here but what the
 * newest diagram stops to call.
 */
@Transactional
interface OffersOfEarlierDiagrams {

    void draft(String offerId, String by, Map<String, ?> typed);

    /** Up to 1.4: the fields of {@link OfferDraft} one by one. */
    @SuppressWarnings("TooManyParameters") // as those diagrams have them
    default void draft(
            String offerId,
            String by,
            String outcome,
            String salary,
            String currency,
            String payPeriod,
            String startsOn,
            String expiresOn,
            String terms,
            String reason,
            String comment) {
        draft(
                offerId,
                by,
                FormRecords.fieldsOf(new OfferDraft(
                        outcome, salary, currency, payPeriod, startsOn, expiresOn, terms, reason, comment, null)));
    }
}
