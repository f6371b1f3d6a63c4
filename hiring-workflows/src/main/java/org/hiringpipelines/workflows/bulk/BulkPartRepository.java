package org.hiringpipelines.workflows.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.bulk.BulkPart;
import org.hiringpipelines.model.bulk.BulkResult;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface BulkPartRepository extends Repository<BulkPart, Long>, Insert<BulkPart> {

    /** Holds one that nothing has come of yet until the transaction ends; none where something has. */
    @Query("select id from bulk_part where bulk_decision_id = :bulkDecisionId and application_id = :applicationId"
            + " and result is null for update")
    Optional<Long> holdOpen(String bulkDecisionId, String applicationId);

    @Modifying
    @Query("update bulk_part set result = :result, note = :note, settled_at = :at where id = :id")
    void settle(long id, BulkResult result, String note, Instant at);

    /** How many there are of each result. */
    @Query("select result, count(*) as number from bulk_part where bulk_decision_id = :bulkDecisionId group by result")
    List<BulkTally> tally(String bulkDecisionId);

    /** What came of it for each; those for whom it was not done first, since they are what somebody has to look at. */
    @Query("select bulk_part.application_id, application.candidate_name as name, bulk_part.result, bulk_part.note"
            + " from bulk_part join application on application.id = bulk_part.application_id"
            + " where bulk_part.bulk_decision_id = :bulkDecisionId order by case bulk_part.result"
            + " when 'FAILED' then 1 when 'LEFT_OUT' then 2 when 'DONE' then 4 else 3 end, bulk_part.id"
            + " limit :size offset :offset")
    List<BulkOutcome> outcomes(String bulkDecisionId, int size, long offset);

    /** How many there are of a result; of none yet where it is null. */
    record BulkTally(BulkResult result, long number) {}
}
