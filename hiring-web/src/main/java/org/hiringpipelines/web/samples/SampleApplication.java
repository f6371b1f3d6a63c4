package org.hiringpipelines.web.samples;

import java.util.List;
import java.util.UUID;
import org.hiringpipelines.model.application.Answer;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.applications.ApplicationForm;

/**
 * An application of {@code samples/applications.json}.
 *
 * @param resume the résumé as plain text
 * @param leaveAt the step that is left for whoever tries the application out; null where it has ended
 * @param ending how it has ended; null where it is still open
 */
record SampleApplication(
        SampleCandidate candidate,
        String source,
        String coverLetter,
        List<Answer> answers,
        String resume,
        SampleStep leaveAt,
        SampleEnding ending) {

    /** Who applies. */
    record SampleCandidate(String name, String email, String phone, String location) {}

    ApplicationForm form() {
        return new ApplicationForm(
                new Candidate(
                        UUID.randomUUID().toString(),
                        candidate.name(),
                        candidate.email(),
                        candidate.phone(),
                        candidate.location()),
                new Answers(answers),
                coverLetter,
                source);
    }
}
