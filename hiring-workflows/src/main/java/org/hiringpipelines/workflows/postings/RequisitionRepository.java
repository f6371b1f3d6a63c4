package org.hiringpipelines.workflows.postings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

interface RequisitionRepository extends CrudRepository<Requisition, String>, Insert<Requisition>, HeldPostings {

    String BRIEF = "select id, title, organization, department, status, openings, hires, closes_on, hiring_manager,"
            + " recruiter, received_at, published_at, closed_at from requisition";

    @Query(BRIEF + " where id = :id")
    Optional<BriefPosting> brief(String id);

    /** The word for the pipeline of a posting; nothing where it came before postings named one, and where it is unknown. */
    @Query("select pipeline from requisition where id = :id")
    Optional<String> pipeline(String id);

    /** The word for the pipeline of a posting; null where it came before postings named one. */
    record NamedPipeline(String id, String pipeline) {}

    @Query("select id, pipeline from requisition where id in (:ids)")
    List<NamedPipeline> pipelines(Collection<String> ids);

    /** Some of all postings, the newest first. */
    @Query(BRIEF + " order by received_at desc, id limit :size offset :offset")
    List<BriefPosting> newest(int size, long offset);

    /** Writes what {@link #brief} reads of the posting itself, where it is not there yet. */
    @Modifying
    @Query("update requisition set title = :title, organization = :organization, department = :department,"
            + " closes_on = :closesOn where id = :id"
            + " and (title is distinct from :title or organization is distinct from :organization"
            + " or department is distinct from :department or closes_on is distinct from :closesOn)")
    void writeBrief(String id, String title, String organization, String department, LocalDate closesOn);

    /** Holds the row alone until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Requisition> findLockedById(String id);

    /** Holds the row alone until the transaction ends; answers whether the posting is closed. */
    @Query("select status = 'CLOSED' from requisition where id = :id for update")
    boolean lockClosed(String id);

    boolean existsByIdAndStatus(String id, Requisition.Status status);

    /** Whether the posting is closed, and those who were in hand then go on. */
    @Query("select count(*) > 0 from requisition where id = :id and status = 'CLOSED' and not all_ended")
    boolean closedWithSomeInHand(String id);

    /**
     * Closes the posting if it is not closed. To write is all it does: a lock before would wait for every application that is being taken
     * in, from its first row to its last, since they refer to this one.
     */
    @Modifying
    @Query("update requisition set status = 'CLOSED', closed_at = :at, revision = revision + 1"
            + " where id = :id and status <> 'CLOSED'")
    void close(String id, Instant at);

    /** Notes that those in hand end with the posting. */
    @Modifying
    @Query("update requisition set all_ended = true where id = :id")
    void endAll(String id);

    /**
     * The next open applications for a posting, in the order of their ids, but for those whose candidates have accepted an offer, or can still
     * accept one: as long as there is an opening for them.
     *
     * @param after the id that the portion begins behind; empty for the first one
     */
    @Query("select application.id from application join requisition on requisition.id = application.posting_id"
            + " where application.posting_id = :id and application.outcome is null and application.id > :after"
            + " and not exists (select offer.id from offer where offer.application_id = application.id"
            + " and (offer.status = 'ACCEPTED'"
            + " or offer.status = 'EXTENDED' and requisition.openings > requisition.hires))"
            + " order by application.id limit :size")
    List<String> unpromised(String id, String after, int size);

    /** Where no opening is left: offers that are out can be accepted no more. Whoever accepts first is not among them. */
    @Modifying
    @Query("update offer set status = 'VOID', revision = revision + 1 where status = 'EXTENDED' and application_id in ("
            + "select application.id from application join requisition on requisition.id = application.posting_id"
            + " where application.posting_id = :id and application.outcome is null"
            + " and requisition.openings <= requisition.hires)")
    int takeBackOffersBeyondTheOpenings(String id);

    /** Whether anybody's open application for a posting is one of those that {@link #unpromised} leaves out. */
    @Query("select exists (select 1 from application join offer on offer.application_id = application.id"
            + " join requisition on requisition.id = application.posting_id"
            + " where application.posting_id = :id and application.outcome is null and (offer.status = 'ACCEPTED'"
            + " or offer.status = 'EXTENDED' and requisition.openings > requisition.hires))")
    boolean anyPromised(String id);

    /** The closed postings with an opening left for which nobody is in hand any more, and somebody is on hold. */
    @Query("select id from requisition where status = 'CLOSED' and openings > hires"
            + " and exists (select 1 from application where posting_id = requisition.id and outcome = 'ON_HOLD')"
            + " and not exists (select 1 from application where posting_id = requisition.id and outcome is null)")
    Set<String> waitingForThoseOnHold();

    /** Counts a hire without reading first, so that two hires at once both count. */
    @Modifying
    @Query("update requisition set hires = hires + 1, revision = revision + 1 where id = :id")
    int countHire(String id);

    /** Notes which batch tells the processes of a posting something, so that it can go with the posting. */
    @Modifying
    @Query("insert into posting_batch (batch_id, posting_id) values (:batchId, :postingId)")
    void noteBatch(String batchId, String postingId);

    /** How many people are still to be hired, without the texts of the posting. */
    @Query("select greatest(openings - hires, 0) from requisition where id = :id")
    int openingsLeft(String id);
}
