package org.hiringpipelines.workflows.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.bulk.BulkDecision;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface BulkDecisionRepository extends Repository<BulkDecision, String>, Insert<BulkDecision> {

    Optional<BulkDecision> findByIdAndPostingId(String id, String postingId);

    Optional<BulkDecision> findByBatchId(String batchId);

    Optional<BulkDecision> findByPostingIdAndAskedByAndRequestKey(String postingId, String askedBy, String requestKey);

    /** The last ones about a posting, the latest first. */
    @Query("select * from bulk_decision where posting_id = :postingId order by asked_at desc, id limit :most")
    List<BulkDecision> latest(String postingId, int most);

    @Query("select stopped_at is not null from bulk_decision where id = :id")
    boolean stopped(String id);

    @Modifying
    @Query("update bulk_decision set batch_id = :batchId where id = :id")
    void carriedOutBy(String id, String batchId);

    /** Notes who made it wait; answers 0 where it does already, or was stopped. */
    @Modifying
    @Query("update bulk_decision set paused_at = :at, paused_by = :by"
            + " where id = :id and paused_at is null and stopped_at is null")
    int pause(String id, String by, Instant at);

    /** Notes that it goes on; answers 0 where it does not wait. */
    @Modifying
    @Query("update bulk_decision set paused_at = null, paused_by = null"
            + " where id = :id and paused_at is not null and stopped_at is null")
    int resume(String id);

    /** Notes who stopped it; answers 0 where somebody has before. */
    @Modifying
    @Query("update bulk_decision set stopped_at = :at, stopped_by = :by where id = :id and stopped_at is null")
    int stop(String id, String by, Instant at);
}
