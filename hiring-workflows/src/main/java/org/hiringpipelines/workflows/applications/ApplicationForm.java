package org.hiringpipelines.workflows.applications;

import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;

/**
 * What a candidate hands in.
 *
 * @param candidate who applies, as they write of themselves
 * @param answers the answers to the posting's questions
 * @param coverLetter the letter, or null
 * @param source where the candidate comes from, or null
 * @param language the tag of the language (BCP 47) that the candidate wants to be written to in, or null
 */
public record ApplicationForm(
        Candidate candidate, Answers answers, String coverLetter, String source, String language) {

    /** Of a candidate who says nothing of languages. */
    public ApplicationForm(Candidate candidate, Answers answers, String coverLetter, String source) {
        this(candidate, answers, coverLetter, source, null);
    }
}
