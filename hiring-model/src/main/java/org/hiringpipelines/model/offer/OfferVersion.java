package org.hiringpipelines.model.offer;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A version of an offer as the candidate got it. It stays as it was, whatever is offered afterwards.
 *
 * @param id our id; null until it is kept
 * @param offerId the offer
 * @param version which version of the offer, from 1
 * @param terms what was offered
 * @param letter the letter as it was written on that day, as HTML
 * @param documentId the document that holds the letter as PDF; null until somebody needs it
 * @param extendedAt when the candidate got it
 */
public record OfferVersion(
        @Identity Long id,
        String offerId,
        int version,
        Terms terms,
        String letter,
        String documentId,
        Instant extendedAt) {

    public OfferVersion {
        Objects.requireNonNull(offerId, "offerId");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(extendedAt, "extendedAt");
    }

    /** The version of an offer that goes out with this letter. */
    public static OfferVersion of(Offer extended, String letter) {
        return new OfferVersion(
                null, extended.id(), extended.version(), extended.terms(), letter, null, extended.extendedAt());
    }

    /** The version with its letter as a document. */
    public OfferVersion printed(String asDocument) {
        return new OfferVersion(id, offerId, version, terms, letter, asDocument, extendedAt);
    }
}
