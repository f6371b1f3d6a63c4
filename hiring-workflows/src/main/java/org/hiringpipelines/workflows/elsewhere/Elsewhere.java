package org.hiringpipelines.workflows.elsewhere;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.diagrams.WritesTo;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who still count on a candidate that another team has hired them. Nobody's application ends by it: a second job may be
 * what both want, and whoever asks the candidate knows. Diagrams call it as {@code elsewhere}.
 */
@ForDiagrams
@Transactional
public class Elsewhere {

    private final OtherApplicationRepository applications;
    private final Timeline timeline;
    private final CorrespondenceService correspondence;

    Elsewhere(OtherApplicationRepository applications, Timeline timeline, CorrespondenceService correspondence) {
        this.applications = applications;
        this.timeline = timeline;
        this.correspondence = correspondence;
    }

    /**
     * Tells the recruiters and hiring managers of all other postings for which the candidate is in hand or on hold, and the timelines of
     * those applications.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     * @param applicationId the application that has ended with a hire
     */
    @WritesTo(value = WritesTo.Readers.TEAM, perhaps = true)
    public void tell(String template, String applicationId) {
        var others = applications.beside(applicationId);
        if (others.isEmpty()) {
            return;
        }
        String job = correspondence.recipient(applicationId).posting().title();
        for (OtherApplication other : others) {
            timeline.add(other.id(), null, other.stage(), Happening.HIRED_ELSEWHERE, job);
            Stream.of(other.recruiter(), other.hiringManager())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(person ->
                            correspondence.tell(template, person, null, other.id(), Map.of("otherPostingTitle", job)));
        }
    }
}
