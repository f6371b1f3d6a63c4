package org.hiringpipelines.workflows.interviews;

import java.util.Collection;
import java.util.List;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ScorecardRepository extends Repository<Scorecard, String>, Insert<Scorecard> {

    /** Whether a strong no is in, or as many scorecards as the round needs. */
    @Query(
            "select count(*) > 0 from interview where id = :interviewId"
                    + " and (quorum <= (select count(*) from scorecard where interview_id = :interviewId)"
                    + " or exists (select id from scorecard where interview_id = :interviewId and recommendation = 'STRONG_NO'))")
    boolean debriefCalled(String interviewId);

    @Query("select * from scorecard where interview_id = :interviewId order by written_at")
    List<Scorecard> of(String interviewId);

    List<Scorecard> findByInterviewIdIn(Collection<String> interviewIds);
}
