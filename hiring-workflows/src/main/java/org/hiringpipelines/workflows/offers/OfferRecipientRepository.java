package org.hiringpipelines.workflows.offers;

import java.util.Optional;
import org.hiringpipelines.model.offer.Offer;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface OfferRecipientRepository extends Repository<Offer, String> {

    /** The candidate and the job of an offer, at once and without the long texts. */
    @Query("select application.candidate_name as name, requisition.posting, application.language from offer"
            + " join application on application.id = offer.application_id"
            + " join requisition on requisition.id = application.posting_id"
            + " where offer.id = :offerId")
    Optional<OfferRecipient> of(String offerId);

    /**
     * The candidate and the job of an offer.
     *
     * @throws org.hiringpipelines.model.NotFound where there is no such offer
     */
    default OfferRecipient known(String offerId) {
        return of(offerId).orElseThrow(() -> OfferRepository.unknown(offerId));
    }
}
