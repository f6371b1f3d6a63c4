package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.storage.AfterCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Legal holds: what is kept about a person is needed for a complaint or a lawsuit, and must not be erased until that is settled. */
@Transactional
public class LegalHolds {

    /** Characters of a reason. */
    private static final int LONGEST = 2000;

    private static final Logger LOG = LoggerFactory.getLogger(LegalHolds.class);

    private final ApplicationRepository applications;
    private final CandidateRepository candidates;
    private final Clock clock;

    LegalHolds(ApplicationRepository applications, CandidateRepository candidates, Clock clock) {
        this.applications = applications;
        this.candidates = candidates;
        this.clock = clock;
    }

    /**
     * Keeps everything about the person of an application until the hold is lifted.
     *
     * @param by who says so
     * @param reason what it is needed for
     * @throws Refusal where no reason is given, or one too long
     * @throws org.hiringpipelines.model.NotFound where there is no such application
     * @throws Conflict where there is a hold already: whoever placed it, and why, must not be lost
     */
    public void place(String applicationId, String by, String reason) {
        String why = reason == null ? "" : reason.strip();
        Refusal.check()
                .refuseIf(why.isEmpty(), "reason", "Say what it is needed for.")
                .refuseIf(why.length() > LONGEST, "reason", "A reason has at most 2,000 characters.")
                .done();
        String candidateId = held(applicationId);
        if (candidates.legalHold(candidateId).isPresent()) {
            throw new Conflict("There is a legal hold on this person already. Lift it before you place another.");
        }
        candidates.placeHold(candidateId, why, by, clock.instant());
        AfterCommit.tell(
                () -> LOG.info("A legal hold was placed by {} on the person of application {}.", by, applicationId));
    }

    /**
     * Lifts the hold on the person of an application; nothing happens where there is none.
     *
     * @param by who says so
     * @throws org.hiringpipelines.model.NotFound where there is no such application
     */
    public void lift(String applicationId, String by) {
        candidates.liftHold(held(applicationId));
        AfterCommit.tell(
                () -> LOG.info("The legal hold on the person of application {} was lifted by {}.", applicationId, by));
    }

    /** The candidate of an application, held, so that nobody erases them meanwhile. */
    private String held(String applicationId) {
        return applications
                .findById(applicationId)
                .flatMap(application -> candidates.lock(application.candidateId()))
                .orElseThrow(() -> ApplicationRepository.unknown(applicationId))
                .id();
    }

    /**
     * Asserts, before a candidate or an application of theirs is erased, that there is no hold on them, and holds them until the transaction ends, so that none is placed meanwhile. Whoever
     * erases asks this first and locks applications then: all in the same order, so that nobody waits for another who waits for them.
     *
     * @throws Conflict where there is one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireNone(String candidateId) {
        candidates.lock(candidateId);
        if (candidates.legalHold(candidateId).isPresent()) {
            throw new Conflict("This person is under a legal hold. Lift it first, once what it is for is settled.");
        }
    }
}
