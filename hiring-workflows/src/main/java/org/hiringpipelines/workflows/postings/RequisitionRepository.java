package org.hiringpipelines.workflows.postings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    boolean existsByIdAndStatus(String id, Requisition.Status status);

    /** Whether somebody, or a group of theirs where nobody is named, leads a posting or the posting of an application. */
    @Query("select exists (select 1 from named_on where subject_id = :subjectId"
            + " and (person = :userId or team in (:groups)))")
    boolean isNamedOn(String subjectId, String userId, Collection<String> groups);

    /** The postings that somebody leads, the newest first. */
    @Query("select requisition.* from requisition where id in ("
            + "select subject_id from named_on where person = :userId or team in (:groups))"
            + " order by received_at desc, id limit :size offset :offset")
    List<Requisition> ledBy(String userId, Collection<String> groups, int size, long offset);

    /** How many postings somebody leads. */
    @Query("select count(*) from requisition where id in ("
            + "select subject_id from named_on where person = :userId or team in (:groups))")
    long countLedBy(String userId, Collection<String> groups);

    /**
     * The open applications for a posting whose candidates have accepted an offer, or can still accept one: as long as there is an
     * opening for them.
     */
    @Query("select application.id from application join offer on offer.application_id = application.id"
            + " join requisition on requisition.id = application.posting_id"
            + " where application.posting_id = :id and application.outcome is null and (offer.status = 'ACCEPTED'"
            + " or offer.status = 'EXTENDED' and requisition.openings > requisition.hires)")
    Set<String> promised(String id);

    /** Where no opening is left: offers that are out can be accepted no more. Whoever accepts first is not among them. */
    @Modifying
    @Query("update offer set status = 'VOID', revision = revision + 1 where status = 'EXTENDED' and application_id in ("
            + "select application.id from application join requisition on requisition.id = application.posting_id"
            + " where application.posting_id = :id and application.outcome is null"
            + " and requisition.openings <= requisition.hires)")
    int takeBackOffersBeyondTheOpenings(String id);

    /** Counts a hire without reading first, so that two hires at once both count. */
    @Modifying
    @Query("update requisition set hires = hires + 1, revision = revision + 1 where id = :id")
    int countHire(String id);

    /** How many people are still to be hired, without the texts of the posting. */
    @Query("select greatest(openings - hires, 0) from requisition where id = :id")
    int openingsLeft(String id);
}
