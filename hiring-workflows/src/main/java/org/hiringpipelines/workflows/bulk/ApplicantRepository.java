package org.hiringpipelines.workflows.bulk;

import java.util.Collection;
import java.util.List;
import org.hiringpipelines.model.application.Application;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ApplicantRepository extends Repository<Application, String> {

    /** Those of these applications that are for a posting, without what the candidates wrote. */
    @Query("select id, candidate_name as name, stage, outcome from application"
            + " where posting_id = :postingId and id in (:ids)")
    List<Applicant> of(String postingId, Collection<String> ids);
}
