package org.hiringpipelines.workflows.elsewhere;

import java.util.List;
import org.hiringpipelines.model.application.Application;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface OtherApplicationRepository extends Repository<Application, String> {

    @Query("select other.id, other.stage, requisition.recruiter, requisition.hiring_manager from application hired"
            + " join application other on other.candidate_id = hired.candidate_id and other.id <> hired.id"
            + " join requisition on requisition.id = other.posting_id"
            + " where hired.id = :applicationId and (other.outcome is null or other.outcome = 'ON_HOLD')"
            + " order by other.submitted_at")
    List<OtherApplication> beside(String applicationId);
}
