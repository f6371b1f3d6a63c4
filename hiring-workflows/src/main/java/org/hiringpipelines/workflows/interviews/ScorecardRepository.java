package org.hiringpipelines.workflows.interviews;

import java.util.List;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.repository.Repository;

interface ScorecardRepository extends Repository<Scorecard, String>, Insert<Scorecard> {

    List<Scorecard> findByInterviewIdOrderByWrittenAt(String interviewId);
}
