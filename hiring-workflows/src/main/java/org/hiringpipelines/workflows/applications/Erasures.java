package org.hiringpipelines.workflows.applications;

import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.workflows.removal.Removal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases what is kept about a candidate who asked for it: an application whole, and with the last of theirs the person. */
public class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final ApplicationRepository applications;
    private final Removal removal;

    Erasures(ApplicationRepository applications, Removal removal) {
        this.applications = applications;
        this.removal = removal;
    }

    /**
     * Erases an application that has ended, and with the last one its candidate: both or neither. That it was erased, and by whom, stands in the log of this program without a name of the candidate's.
     *
     * @param by who does it
     * @return whether nothing is left of the candidate either, because they have applied for nothing else
     * @throws org.hiringpipelines.model.NotFound where there is no such application
     * @throws Conflict while it is open, since somebody may be at work on it; then nothing is erased
     */
    public boolean erase(String applicationId, String by) {
        Application application =
                applications.findById(applicationId).orElseThrow(() -> ApplicationRepository.unknown(applicationId));
        boolean forgotten = removal.applicationWithCandidate(
                applicationId, application.candidateId(), () -> requireEnded(applicationId));
        LOG.info("Application {} was erased by {}.", applicationId, by);
        return forgotten;
    }

    /** Held, so that nobody takes it up again meanwhile. */
    private void requireEnded(String applicationId) {
        if (applications.held(applicationId).open()) {
            throw new Conflict("This application is open. End it first, as withdrawn, and erase it then.");
        }
    }
}
