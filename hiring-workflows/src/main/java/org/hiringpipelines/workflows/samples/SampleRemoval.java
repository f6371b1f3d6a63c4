package org.hiringpipelines.workflows.samples;

import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.workflows.applications.LegalHolds;
import org.hiringpipelines.workflows.removal.Removal;

/**
 * Takes the sample postings, and those who applied for them, away whole. Each application and each posting goes in a transaction of its own, so a
 * removal that was broken off goes on where it stopped. One at a time.
 */
public class SampleRemoval {

    private final SampleRegister register;
    private final Removal removal;
    private final LegalHolds holds;

    SampleRemoval(SampleRegister register, Removal removal, LegalHolds holds) {
        this.register = register;
        this.removal = removal;
        this.holds = holds;
    }

    /**
     * Removes the samples. What a real person applied for stays with that application, unless that shall go, too.
     *
     * @param withRealApplications whether applications of real people for sample postings are removed as well, but for those of whoever is under a legal hold
     * @return whether no sample is left but people of the team
     */
    public boolean remove(boolean withRealApplications) {
        register.sampleApplications().forEach(removal::application);
        if (withRealApplications) {
            register.realApplications().forEach(this::removeReal);
        }
        for (String posting : register.all(SampleKind.POSTING)) {
            if (removal.posting(posting)) {
                register.forget(SampleKind.POSTING, posting);
            }
        }
        for (String candidate : register.all(SampleKind.CANDIDATE)) {
            // Whoever was entered for a real posting meanwhile stays there, and is no sample any more.
            removal.candidate(candidate);
            register.forget(SampleKind.CANDIDATE, candidate);
        }
        return register.all(SampleKind.POSTING).isEmpty();
    }

    /** Whoever has applied for something else stays known, and whoever is under a legal hold stays whole. */
    private void removeReal(RealApplication application) {
        try {
            removal.applicationWithCandidate(
                    application.id(), application.candidateId(), () -> holds.requireNone(application.candidateId()));
        } catch (Conflict held) {
            // It is looked for again the next time; whoever asked learns that not all is gone.
        }
    }

    /** Removes what was kept for somebody of the sample team alone, and forgets them. Their user is the engine's, and goes before. */
    public void forgetPerson(String userId) {
        removal.person(userId);
        register.forget(SampleKind.PERSON, userId);
    }
}
