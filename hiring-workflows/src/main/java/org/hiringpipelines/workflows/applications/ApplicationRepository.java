package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.NotFound;
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

    /** Holds the row until the transaction ends, so that what is done to an application at once is done one after the other. */
    @Query("select * from application where id = :id for update")
    Optional<Application> lock(String id);

    /** All that a candidate applied for, held until the transaction ends. */
    @Query("select * from application where candidate_id = :candidateId order by id for update")
    List<Application> lockOf(String candidateId);

    /** All that a candidate applied for with how much is kept of it, in the order of their arrival. */
    @Query("select application.id, application.posting_id, requisition.title as posting_title, application.stage,"
            + " application.outcome, application.submitted_at, application.closed_at,"
            + " (select count(*) from document where document.application_id = application.id) as documents,"
            + " (select count(*) from interview where interview.application_id = application.id) as interviews,"
            + " (select count(*) from scorecard join interview on interview.id = scorecard.interview_id"
            + " where interview.application_id = application.id) as scorecards,"
            + " (select count(*) from offer where offer.application_id = application.id) as offers,"
            + " (select count(*) from mail where mail.application_id = application.id) as mails,"
            + " (select count(*) from note where note.application_id = application.id) as notes"
            + " from application join requisition on requisition.id = application.posting_id"
            + " where application.candidate_id = :candidateId order by application.submitted_at, application.id")
    List<KeptApplication> kept(String candidateId);

    /** From when the time of an application counts. */
    String ENDED = "case when cast(hold_until as timestamp with time zone) > closed_at"
            + " then cast(hold_until as timestamp with time zone) else closed_at end";

    /** What holds of an application that may be erased. */
    String OVER = "outcome = :outcome and closed_at < :before"
            + " and (hold_until is null or hold_until < :beforeDay)"
            + " and (outcome <> 'ON_HOLD' or exists (select 1 from requisition"
            + " where requisition.id = application.posting_id and requisition.status = 'CLOSED'))"
            + " and not exists (select 1 from application other where other.candidate_id = application.candidate_id"
            + " and (other.outcome is null or other.outcome = 'HIRED'))"
            + " and not exists (select 1 from legal_hold where legal_hold.candidate_id = application.candidate_id)"
            + " and not exists (select 1 from mail where mail.application_id = application.id"
            + " and sent_at is null and called_back_at is null and send_at > :waiting)";

    /**
     * Applications that may be erased, those of which the time counts from earliest first.
     *
     * @param outcome how they ended
     * @param before they ended before that moment
     * @param beforeDay those that were on hold until that day or a later one are left out
     * @param waiting those with a mail that was to go out after that moment and has not are left out
     */
    @Query("select application.id, application.outcome, " + ENDED + " as ended from application where " + OVER
            + " order by ended, application.id limit :most")
    List<OverApplication> over(Outcome outcome, Instant before, LocalDate beforeDay, Instant waiting, int most);

    /** Whether that still holds of one. */
    @Query("select exists (select 1 from application where application.id = :id and " + OVER + ")")
    boolean isOver(String id, Outcome outcome, Instant before, LocalDate beforeDay, Instant waiting);

    boolean existsByPostingIdAndOutcome(String postingId, Outcome outcome);

    boolean existsByIdAndPostingIdAndOutcome(String id, String postingId, Outcome outcome);

    /**
     * The next of those on hold for a posting, in the order of their ids.
     *
     * @param after the id that the portion begins behind; empty for the first one
     */
    @Query(
            "select application.id, candidate_name as name, candidate.email, submitted_at, closed_at as since, hold_until"
                    + " from application join candidate on candidate.id = application.candidate_id"
                    + " where posting_id = :postingId and outcome = 'ON_HOLD' and application.id > :after"
                    + " order by application.id limit :size")
    List<OnHold> onHold(String postingId, String after, int size);

    /** Some of those on hold for a posting: who is to be come back to first, then in the order of their arrival. */
    @Query(
            "select application.id, candidate_name as name, candidate.email, submitted_at, closed_at as since, hold_until"
                    + " from application join candidate on candidate.id = application.candidate_id"
                    + " where posting_id = :postingId and outcome = 'ON_HOLD'"
                    + " order by coalesce(hold_until, date '9999-12-31'), submitted_at, application.id"
                    + " limit :size offset :offset")
    List<OnHold> pageOnHold(String postingId, int size, long offset);

    long countByPostingIdAndOutcome(String postingId, Outcome outcome);

    /** Those on hold to whom the team was to come back by a day, who waits longest first. */
    @Query("select application.id, candidate_name, posting_id, requisition.title as posting_title,"
            + " requisition.hiring_manager, requisition.recruiter, hold_until"
            + " from application join requisition on requisition.id = application.posting_id"
            + " where hold_until <= :day and outcome = 'ON_HOLD' order by hold_until, application.id limit :most")
    List<DueHold> due(LocalDate day, int most);

    @Query("select hold_until from application where id = :id and outcome = 'ON_HOLD' and hold_until is not null")
    Optional<LocalDate> heldUntil(String id);

    @Modifying
    @Query("update application set hold_until = :until where id = :id")
    void holdUntil(String id, LocalDate until);

    /** Sets another day for somebody on hold; answers 0 where they are not, or not any more. */
    @Modifying
    @Query("update application set hold_until = :until where id = :id and outcome = 'ON_HOLD'")
    int putOff(String id, LocalDate until);

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

    /** Those on hold for a posting who applied first, at most so many. */
    @Query("select * from application where posting_id = :postingId and outcome = 'ON_HOLD'"
            + " order by submitted_at limit :most")
    List<Application> someOnHold(String postingId, int most);

    /**
     * Opens an application that has ended so, at a stage; answers 0 where it has not, or not any more.
     *
     * @param at since when it stands there; null where it has never been away
     */
    @Modifying
    @Query(
            "update application set stage = :stage, stage_since = coalesce(:at, stage_since), outcome = null, closed_at = null, rejection_reason = null,"
                    + " hold_until = null"
                    + " where id = :id and outcome = :ended")
    int reopen(String id, Outcome ended, Stage stage, Instant at);

    /**
     * Whether somebody who was offered the job leaves an opening that nobody else has accepted, and others are on hold for it.
     *
     * @param id the application that has ended
     */
    @Query("select exists (select 1 from application gone join requisition on requisition.id = gone.posting_id"
            + " where gone.id = :id"
            + " and exists (select 1 from offer where offer.application_id = gone.id"
            + " and (offer.extended_at is not null or offer.version > 1))"
            + " and exists (select 1 from application held where held.posting_id = gone.posting_id"
            + " and held.outcome = 'ON_HOLD')"
            + " and requisition.openings - requisition.hires > (select count(*) from application other"
            + " join offer on offer.application_id = other.id where other.posting_id = gone.posting_id"
            + " and other.outcome is null and offer.status = 'ACCEPTED'))")
    boolean leavesAnOpening(String id);

    /** Whether an application has come to no other stage than the one on which it arrived. */
    @Query("select stage_since is null from application where id = :id")
    boolean findWhetherItNeverMoved(String id);

    /** Moves an open application to a stage; answers 0 where it is closed or unknown. */
    @Modifying
    @Query("update application set stage = :stage, stage_since = :at where id = :id and outcome is null")
    int enter(String id, Stage stage, Instant at);

    /** Ends an open application and leaves what the candidate wrote alone; answers 0 where it is closed or unknown. */
    @Modifying
    @Query("update application set stage = 'CLOSED', outcome = :outcome, rejection_reason = :reason, closed_at = :at"
            + " where id = :id and outcome is null")
    int close(String id, Outcome outcome, String reason, Instant at);

    /**
     * The application of that id, held until the transaction ends.
     *
     * @throws NotFound where there is none
     */
    default Application held(String id) {
        return lock(id).orElseThrow(() -> unknown(id));
    }

    /** What to say where there is no such application. */
    static NotFound unknown(String id) {
        return new NotFound("There is no application " + id + ".");
    }
}
