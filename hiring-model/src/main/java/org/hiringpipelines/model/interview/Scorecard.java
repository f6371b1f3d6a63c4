package org.hiringpipelines.model.interview;

import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What one interviewer makes of one interview.
 *
 * @param id our id
 * @param interviewId the interview
 * @param interviewer the user id of who wrote it; one scorecard for each interviewer and interview
 * @param ratings the competencies rated
 * @param summary the interviewer's impression in words, or null
 * @param recommendation what the interviewer recommends on the whole
 * @param writtenAt when it was handed in
 */
public record Scorecard(
        @Identity String id,
        String interviewId,
        String interviewer,
        Ratings ratings,
        String summary,
        Recommendation recommendation,
        Instant writtenAt) {

    public Scorecard {
        Objects.requireNonNull(interviewId, "interviewId");
        Objects.requireNonNull(ratings, "ratings");
        Objects.requireNonNull(recommendation, "recommendation");
        Refusal.check()
                .refuseBlank(
                        interviewer, "interviewer", "A scorecard belongs to one interviewer. Claim the task first.")
                .refuseIf(
                        summary != null && summary.length() > 4000,
                        "summary",
                        "A summary has at most 4,000 characters.")
                .done();
        summary = summary == null || summary.isBlank() ? null : summary.strip();
    }
}
