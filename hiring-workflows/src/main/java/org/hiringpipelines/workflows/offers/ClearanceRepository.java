package org.hiringpipelines.workflows.offers;

import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

interface ClearanceRepository extends CrudRepository<Clearance, String>, Insert<Clearance> {

    @Query("select * from clearance where offer_id = :offerId order by kind")
    List<Clearance> of(String offerId);

    /** Held until the running transaction ends, so that a result and its report that come at once do not undo each other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Clearance> findLockedByOfferIdAndKind(String offerId, String kind);
}
