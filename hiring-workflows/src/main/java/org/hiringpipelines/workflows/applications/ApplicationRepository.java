package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface ApplicationRepository extends CrudRepository<Application, String>, Insert<Application> {

    Optional<Application> findByPostingIdAndIdempotencyKey(String postingId, String idempotencyKey);

    Optional<Application> findByPostingIdAndCandidateId(String postingId, String candidateId);

    List<Application> findByPostingIdOrderBySubmittedAt(String postingId);

    boolean existsByPostingIdAndOutcome(String postingId, Outcome outcome);

    boolean existsByIdAndPostingIdAndOutcome(String id, String postingId, Outcome outcome);

    /**
     * The next of those on hold for a posting, in the order of their ids.
     *
     * @param after the id that the portion begins behind; empty for the first one
     */
    @Query("select id, candidate_name as name, submitted_at, closed_at as since from application"
            + " where posting_id = :postingId and outcome = 'ON_HOLD' and id > :after order by id limit :size")
    List<OnHold> onHold(String postingId, String after, int size);

    boolean existsByPostingIdAndOutcomeIsNull(String postingId);

    /** Some of those whose applications for a posting are open, in the order of their arrival. */
    @Query("select application.id, application.candidate_name as name, application.stage, application.submitted_at,"
            + " exists (select offer.id from offer where offer.application_id = application.id"
            + " and (offer.status = 'ACCEPTED'"
            + " or offer.status = 'EXTENDED' and requisition.openings > requisition.hires)) as promised"
            + " from application join requisition on requisition.id = application.posting_id"
            + " where application.posting_id = :postingId and application.outcome is null"
            + " order by application.submitted_at, application.id limit :size offset :offset")
    List<InHand> inHand(String postingId, int size, long offset);

    long countByPostingIdAndOutcomeIsNull(String postingId);

    /** Opens an application that is on hold, at a stage; answers 0 where it is not on hold. */
    @Modifying
    @Query("update application set stage = :stage, outcome = null, closed_at = null"
            + " where id = :id and outcome = 'ON_HOLD'")
    int reopen(String id, Stage stage);

    /** Moves an open application to a stage; answers 0 where it is closed or unknown. */
    @Modifying
    @Query("update application set stage = :stage where id = :id and outcome is null")
    int enter(String id, Stage stage);

    /** Ends an open application and leaves what the candidate wrote alone; answers 0 where it is closed or unknown. */
    @Modifying
    @Query("update application set stage = 'CLOSED', outcome = :outcome, rejection_reason = :reason, closed_at = :at"
            + " where id = :id and outcome is null")
    int close(String id, Outcome outcome, String reason, Instant at);
}
