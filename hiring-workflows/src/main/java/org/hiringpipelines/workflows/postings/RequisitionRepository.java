package org.hiringpipelines.workflows.postings;

import java.util.Optional;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;

interface RequisitionRepository
        extends CrudRepository<Requisition, String>,
                PagingAndSortingRepository<Requisition, String>,
                Insert<Requisition> {

    /** Holds the row until the transaction ends: a posting cannot close while an application for it is being taken in. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Requisition> findLockedById(String id);

    /** Counts a hire without reading first, so that two hires at once both count. */
    @Modifying
    @Query("update requisition set hires = hires + 1, revision = revision + 1 where id = :id")
    int countHire(String id);

    /** How many people are still to be hired, without the texts of the posting. */
    @Query("select greatest(openings - hires, 0) from requisition where id = :id")
    int openingsLeft(String id);
}
