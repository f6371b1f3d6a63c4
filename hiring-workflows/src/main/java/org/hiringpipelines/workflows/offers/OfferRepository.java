package org.hiringpipelines.workflows.offers;

import java.util.List;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface OfferRepository extends CrudRepository<Offer, String>, Insert<Offer> {

    List<Offer> findByApplicationIdOrderByOpenedAt(String applicationId);

    /** Offers that nobody can accept any more. */
    @Modifying
    @Query("update offer set status = 'VOID' where application_id = :applicationId"
            + " and status in ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'EXTENDED', 'ACCEPTED')")
    int voidPending(String applicationId);
}
