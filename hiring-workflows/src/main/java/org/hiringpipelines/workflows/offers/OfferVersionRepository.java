package org.hiringpipelines.workflows.offers;

import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.offer.OfferVersion;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface OfferVersionRepository extends Repository<OfferVersion, Long>, Insert<OfferVersion> {

    OfferVersion save(OfferVersion version);

    int countByOfferId(String offerId);

    List<OfferVersion> findByOfferIdOrderByVersion(String offerId);

    /** Held until the running transaction ends, so that two who want the letter at once do not both print it. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<OfferVersion> findByOfferIdAndVersion(String offerId, int version);
}
