package org.hiringpipelines.workflows.offers;

import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.offer.Promises;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface OfferRepository extends CrudRepository<Offer, String>, Insert<Offer> {

    /**
     * The offer of that id.
     *
     * @throws NotFound where there is none
     */
    default Offer known(String offerId) {
        return findById(offerId).orElseThrow(() -> unknown(offerId));
    }

    static NotFound unknown(String offerId) {
        return new NotFound("There is no offer " + offerId + ".");
    }

    List<Offer> findByApplicationIdOrderByOpenedAt(String applicationId);

    /** What job is offered. */
    @Query("select requisition.posting from offer"
            + " join application on application.id = offer.application_id"
            + " join requisition on requisition.id = application.posting_id"
            + " where offer.id = :offerId")
    Optional<OfferedPosting> offeredPosting(String offerId);

    /** What others are promised for the posting that an offer belongs to, and the openings for all of them. */
    @Query("select (select count(*) from application other join offer theirs on theirs.application_id = other.id"
            + " where other.posting_id = application.posting_id and other.id <> application.id"
            + " and other.outcome is null and theirs.status in ('EXTENDED', 'ACCEPTED')) as offers_out,"
            + " requisition.openings - requisition.hires as openings_left"
            + " from offer join application on application.id = offer.application_id"
            + " join requisition on requisition.id = application.posting_id where offer.id = :offerId")
    Optional<Promises> promisesBeside(String offerId);

    /** The offer an application's candidate accepted. */
    Optional<Offer> findByApplicationIdAndStatus(String applicationId, Offer.Status status);

    /** Offers that nobody can accept any more. */
    @Modifying
    @Query("update offer set status = 'VOID', revision = revision + 1 where application_id = :applicationId"
            + " and status in ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'EXTENDED', 'ACCEPTED')")
    int voidPending(String applicationId);
}
