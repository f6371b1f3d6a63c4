package org.hiringpipelines.workflows.applications;

import java.util.Optional;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.repository.CrudRepository;

interface CandidateRepository extends CrudRepository<Candidate, String>, Insert<Candidate> {

    Optional<Candidate> findByEmail(String email);
}
