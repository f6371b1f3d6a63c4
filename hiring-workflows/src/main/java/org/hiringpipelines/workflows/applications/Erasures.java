package org.hiringpipelines.workflows.applications;

import java.util.List;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.workflows.removal.Removal;
import org.hiringpipelines.workflows.storage.AfterCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases what is kept about a candidate who asked for it: an application whole, and with the last of theirs the person; or the person at once. That it was done, and by whom, stands in
 * the log of this program without a name of the candidate's.
 */
public class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final ApplicationRepository applications;
    private final CandidateRepository candidates;
    private final Removal removal;
    private final LegalHolds holds;

    Erasures(ApplicationRepository applications, CandidateRepository candidates, Removal removal, LegalHolds holds) {
        this.applications = applications;
        this.candidates = candidates;
        this.removal = removal;
        this.holds = holds;
    }

    /**
     * Erases an application that has ended, and with the last one its candidate: both or neither.
     *
     * @param by who does it
     * @return whether nothing is left of the candidate either, because they have applied for nothing else
     * @throws org.hiringpipelines.model.NotFound where there is no such application
     * @throws Conflict while it is open, since somebody may be at work on it, or under a legal hold; then nothing is erased
     */
    public boolean erase(String applicationId, String by) {
        return erase(applicationId, by, () -> {});
    }

    /**
     * The same, where something else has to hold as well.
     *
     * @param check looks at it when nobody can change the application or its candidate any more, and throws where it may not be erased
     */
    boolean erase(String applicationId, String by, Runnable check) {
        String candidateId = found(applicationId).candidateId();
        boolean forgotten = removal.applicationWithCandidate(applicationId, candidateId, () -> {
            holds.requireNone(candidateId);
            requireEnded(applicationId);
            check.run();
        });
        AfterCommit.tell(() -> LOG.info("Application {} was erased by {}.", applicationId, by));
        return forgotten;
    }

    /**
     * What is kept about the person of an application, in all that they applied for.
     *
     * @throws org.hiringpipelines.model.NotFound where there is no such application
     */
    public KeptPerson person(String applicationId) {
        Candidate candidate = candidates
                .findById(found(applicationId).candidateId())
                .orElseThrow(() -> ApplicationRepository.unknown(applicationId));
        return new KeptPerson(
                candidate.name(),
                candidate.email(),
                candidates.legalHold(candidate.id()).orElse(null),
                applications.kept(candidate.id()));
    }

    /**
     * Erases the person of an application, with all that they applied for: all or nothing.
     *
     * @param by who does it
     * @return the ids of the applications that are gone
     * @throws org.hiringpipelines.model.NotFound where there is no such application
     * @throws Conflict while one of them is open, and says which, or under a legal hold; then nothing is erased
     */
    public List<String> erasePerson(String applicationId, String by) {
        String candidateId = found(applicationId).candidateId();
        List<String> erased = removal.candidateWithApplications(candidateId, () -> endedOf(candidateId, applicationId));
        AfterCommit.tell(() -> LOG.info(
                "A person was erased by {} with all of their applications: {}.", by, String.join(", ", erased)));
        return erased;
    }

    private Application found(String applicationId) {
        return applications.findById(applicationId).orElseThrow(() -> ApplicationRepository.unknown(applicationId));
    }

    /** Held, so that nobody takes it up again meanwhile. */
    private void requireEnded(String applicationId) {
        if (applications.held(applicationId).open()) {
            throw new Conflict("This application is open. End it first, as withdrawn, and erase it then.");
        }
    }

    /** All applications of a candidate, held with the candidate, so that none is taken up again and none comes meanwhile. */
    private List<String> endedOf(String candidateId, String applicationId) {
        holds.requireNone(candidateId);
        List<Application> all = applications.lockOf(candidateId);
        if (all.isEmpty()) {
            throw ApplicationRepository.unknown(applicationId);
        }
        if (all.stream().anyMatch(Application::open)) {
            String open = applications.kept(candidateId).stream()
                    .filter(KeptApplication::open)
                    .map(KeptApplication::postingTitle)
                    .collect(Collectors.joining("; "));
            throw new Conflict("This person has open applications: " + open
                    + ". End these first, as withdrawn, and erase the person then.");
        }
        return all.stream().map(Application::id).toList();
    }
}
