package org.hiringpipelines.workflows.interviews;

import java.util.Collection;
import java.util.List;
import org.hiringpipelines.model.interview.Recommendation;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.repository.Repository;

interface ScorecardRepository extends Repository<Scorecard, String>, Insert<Scorecard> {

    boolean existsByInterviewIdAndInterviewer(String interviewId, String interviewer);

    boolean existsByInterviewIdAndRecommendation(String interviewId, Recommendation recommendation);

    List<Scorecard> findByInterviewIdOrderByWrittenAt(String interviewId);

    List<Scorecard> findByInterviewIdIn(Collection<String> interviewIds);
}
