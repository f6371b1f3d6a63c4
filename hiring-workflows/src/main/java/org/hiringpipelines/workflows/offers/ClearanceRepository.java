package org.hiringpipelines.workflows.offers;

import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.repository.CrudRepository;

interface ClearanceRepository extends CrudRepository<Clearance, String>, Insert<Clearance> {

    List<Clearance> findByOfferIdOrderByKind(String offerId);

    Optional<Clearance> findByOfferIdAndKind(String offerId, String kind);
}
