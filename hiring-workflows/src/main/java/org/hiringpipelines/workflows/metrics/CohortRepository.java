package org.hiringpipelines.workflows.metrics;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.interview.Panel;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What the database counts of a cohort. */
interface CohortRepository extends Repository<Application, String> {

    /** The applications that each question is about, with their postings. */
    String COHORT = " application join requisition on requisition.id = application.posting_id"
            + " and (:#{#whose.all()} or requisition.id in (select posting_id from posting_lead"
            + " where person = :#{#whose.userId()} or team in (:#{#whose.groups()})))"
            + " and (:#{#whose.postingId()} = '' or requisition.id = :#{#whose.postingId()})"
            + " and (:#{#whose.organization()} = '' or requisition.organization = :#{#whose.organization()})"
            + " and (:#{#whose.department()} = '' or requisition.department = :#{#whose.department()})"
            + " and application.submitted_at >= :#{#whose.from()} and application.submitted_at < :#{#whose.until()} ";

    String SPREAD = "percentile_cont(0.5) within group (order by days) as median,"
            + " percentile_cont(0.9) within group (order by days) as ninetieth";

    @Query("select application.outcome, count(*) as applications from" + COHORT
            + "group by application.outcome order by applications desc, application.outcome")
    List<OutcomeCount> outcomes(Counted whose);

    @Query("select application.rejection_reason as code, count(*) as applications from" + COHORT
            + "where application.rejection_reason is not null"
            + " group by application.rejection_reason order by applications desc, code")
    List<EndedFor> reasons(Counted whose);

    /** How many ever entered each stage after the first. */
    @Query("select stage_event.stage, count(distinct application.id) as applications from" + COHORT
            + "join stage_event on stage_event.application_id = application.id"
            + " where stage_event.happening in ('STAGE_ENTERED', 'REOPENED') group by stage_event.stage")
    List<Entered> entered(Counted whose);

    /** Where somebody enters a stage twice with no other in between, it is one stay. */
    @Query("select stage, count(*) as stays, " + SPREAD + " from ("
            + "select stage, (extract(epoch from lead(at) over (partition by application_id order by id))"
            + " - extract(epoch from at)) / 86400.0 as days"
            + " from (select stage_event.id, stage_event.application_id, stage_event.at, stage_event.stage,"
            + " lag(stage_event.stage) over (partition by stage_event.application_id order by stage_event.id) as before"
            + " from" + COHORT + "join stage_event on stage_event.application_id = application.id"
            + " where stage_event.happening in ('APPLIED', 'STAGE_ENTERED', 'REOPENED', 'CLOSED')) entering"
            + " where before is null or before <> stage) stay"
            + " where stage <> 'CLOSED' and days is not null group by stage")
    List<Stayed> stays(Counted whose);

    @Query("select count(*) as hires, " + SPREAD + " from (select (extract(epoch from application.closed_at)"
            + " - extract(epoch from application.submitted_at)) / 86400.0 as days from" + COHORT
            + "where application.outcome = 'HIRED') hire")
    Took toHire(Counted whose);

    @Query("select count(*) as hires, " + SPREAD + " from (select (extract(epoch from application.closed_at)"
            + " - extract(epoch from requisition.published_at)) / 86400.0 as days from" + COHORT
            + "where application.outcome = 'HIRED' and requisition.published_at is not null) hire")
    Took toFill(Counted whose);

    @Query("select coalesce(application.source, '') as name, count(*) as applications,"
            + " count(case when exists (select 1 from stage_event where stage_event.application_id = application.id"
            + " and (stage_event.happening = 'STAGE_ENTERED' and stage_event.stage = 'INTERVIEWS'"
            + " or stage_event.happening = 'ROUND_OPENED')) then 1 end) as interviewed,"
            + " count(case when application.outcome = 'HIRED' then 1 end) as hired from" + COHORT
            + "group by coalesce(application.source, '') order by applications desc, name limit :most")
    List<HiringFigures.Source> sources(Counted whose, int most);

    /** An offer that was accepted stays so whatever a check brings out; checks begin with the acceptance. */
    @Query("select count(case when accepted then 1 end) as part, count(*) as whole from (select"
            + " offer.status = 'ACCEPTED' or exists (select 1 from clearance where clearance.offer_id = offer.id) as accepted,"
            + " offer.status from" + COHORT + "join offer on offer.application_id = application.id) answered"
            + " where accepted or status in ('DECLINED', 'EXPIRED')")
    Share acceptance(Counted whose);

    /** Who was to be at the interviews whose time has come. */
    @Query("select interview.panel from" + COHORT + "join interview on interview.application_id = application.id"
            + " where interview.status in ('SCHEDULED', 'RATED', 'NO_SHOW') and interview.starts_at < :now")
    List<Met> met(Counted whose, Instant now);

    /** What was written before an interview ended counts as written at its end. */
    @Query("select interviewer, count(*) as scorecards, count(case when days <= 1 then 1 end) as soon, " + SPREAD
            + " from (select scorecard.interviewer, greatest(0, (extract(epoch from scorecard.written_at)"
            + " - extract(epoch from interview.starts_at)) / 86400.0 - interview.minutes / 1440.0) as days from"
            + COHORT
            + "join interview on interview.application_id = application.id"
            + " join scorecard on scorecard.interview_id = interview.id"
            + " where interview.starts_at < :now) written group by interviewer")
    List<Wrote> wrote(Counted whose, Instant now);

    /**
     * A cohort as the database asks for it.
     *
     * @param all whether the reader leads every posting
     * @param userId the reader
     * @param groups the reader's groups; one at least, since an empty list would be no SQL
     * @param postingId empty for any
     * @param organization empty for any
     * @param department empty for any
     * @param from the first moment
     * @param until the first moment after
     */
    record Counted(
            boolean all,
            String userId,
            Collection<String> groups,
            String postingId,
            String organization,
            String department,
            OffsetDateTime from,
            OffsetDateTime until) {}

    record OutcomeCount(Outcome outcome, long applications) {}

    record EndedFor(String code, long applications) {}

    record Entered(Stage stage, long applications) {}

    record Stayed(Stage stage, long stays, Double median, Double ninetieth) {}

    record Took(long hires, Double median, Double ninetieth) {}

    record Met(Panel panel) {}

    record Wrote(String interviewer, long scorecards, long soon, Double median, Double ninetieth) {}
}
