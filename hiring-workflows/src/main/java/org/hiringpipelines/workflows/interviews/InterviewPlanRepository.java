package org.hiringpipelines.workflows.interviews;

import java.util.Optional;
import org.hiringpipelines.model.interview.InterviewPlan;
import org.hiringpipelines.model.interview.Rounds;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Plans are added and read, and never changed. */
interface InterviewPlanRepository extends Repository<InterviewPlan, String>, Insert<InterviewPlan> {

    /** How many rounds a candidate has had, and the plan they go on with; no rounds where they began before there were plans. */
    record Progress(int held, String planId, Rounds rounds) {}

    Optional<InterviewPlan> findFirstByPostingIdOrderByVersionDesc(String postingId);

    /** The plan in force for the posting of an application; nothing where nobody has made one yet. */
    @Query("select plan.* from interview_plan plan join application on application.posting_id = plan.posting_id"
            + " where application.id = :applicationId order by plan.version desc limit 1")
    Optional<InterviewPlan> inForceFor(String applicationId);

    /** How far a candidate has come; empty before the first round. */
    @Query("select interview.number as held, interview.plan_id, plan.rounds from interview"
            + " left join interview_plan plan on plan.id = interview.plan_id"
            + " where interview.application_id = :applicationId order by interview.number desc limit 1")
    Optional<Progress> progress(String applicationId);

    @Query("select posting_id from application where id = :applicationId")
    Optional<String> postingOf(String applicationId);

    /** Holds the posting until the transaction ends, so that two people who change its plan at once make two versions. */
    @Query("select id from requisition where id = :postingId for update")
    Optional<String> hold(String postingId);

    /** The candidate goes on by another plan from here. */
    @Modifying
    @Query("update interview set plan_id = :planId where application_id = :applicationId and number ="
            + " (select max(latest.number) from interview latest where latest.application_id = :applicationId)")
    int follow(String applicationId, String planId);
}
