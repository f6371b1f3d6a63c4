package org.hiringpipelines.workflows.applications;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Happening;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the team knows under an address. Whoever knows the address can apply under it, by any name; so what an application says otherwise
 * changes nothing, until somebody of the team believes it.
 */
public class KnownCandidates {

    private final CandidateRepository candidates;
    private final ApplicationService applications;
    private final Timeline timeline;

    KnownCandidates(CandidateRepository candidates, ApplicationService applications, Timeline timeline) {
        this.candidates = candidates;
        this.applications = applications;
        this.timeline = timeline;
    }

    /** The candidate as known, where an application says otherwise; empty where it says the same, or leaves it open. */
    @Transactional(readOnly = true)
    public Optional<Candidate> otherwise(Application application) {
        Candidate known = candidates.findById(application.candidateId()).orElseThrow();
        return known.equals(known.correctedBy(application)) ? Optional.empty() : Optional.of(known);
    }

    /**
     * Believes what an application says of its candidate: so they are known from now on. No application changes by it, and what was known
     * before stands on the timeline of this one. Once more changes nothing.
     *
     * @param by the user id of who believes it
     * @throws NotFound where there is no such application
     */
    @Transactional
    public void believe(String applicationId, String by) {
        Application application = applications.find(applicationId);
        otherwise(application).ifPresent(known -> {
            candidates.save(known.correctedBy(application));
            timeline.add(
                    applicationId, by, application.stage(), Happening.CANDIDATE_CORRECTED, "Before: " + words(known));
        });
    }

    private static String words(Candidate known) {
        return Stream.of(known.name(), known.phone(), known.location())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
