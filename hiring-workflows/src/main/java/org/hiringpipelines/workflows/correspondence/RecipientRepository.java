package org.hiringpipelines.workflows.correspondence;

import java.util.Optional;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.posting.PostingName;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface RecipientRepository extends Repository<Application, String> {

    /** The candidate as an application tells of them, at once and without the long texts that no mail quotes: letter, answers, posting. */
    @Query("select candidate_name as name, candidate.email, candidate_location as location,"
            + " requisition.title, requisition.organization, application.language"
            + " from application"
            + " join candidate on candidate.id = application.candidate_id"
            + " join requisition on requisition.id = application.posting_id"
            + " where application.id = :applicationId")
    Optional<Recipient> of(String applicationId);

    @Query("select posting_id from application where id = :applicationId")
    Optional<String> postingOf(String applicationId);

    @Query("select recruiter from requisition where id = :postingId and recruiter is not null")
    Optional<String> recruiterOf(String postingId);

    @Query("select title, organization from requisition where id = :postingId")
    Optional<PostingName> posting(String postingId);
}
