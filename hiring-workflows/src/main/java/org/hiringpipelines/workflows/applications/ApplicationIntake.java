package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.stages.Stages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes applications in, each exactly once, however often and from however many places at once it is sent: the database's unique
 * constraints decide, not a look beforehand.
 *
 * <p>No application waits for another of the same posting. That one is never taken in and then forgotten by a posting that closes at the same
 * moment rests on the order of steps. The intake holds the posting as the last thing it does, when everything is written and only the commit
 * is left, and gives up if it is closed by then. The closing writes its status first, and looks for open applications afterwards.
 * Writing waits for those who hold the posting, and they are visible to that look; whoever comes to hold it later waits for the closing, sees
 * that it is closed, and leaves nothing behind. Whether many hold it at once (PostgreSQL) or one after the other (H2), none waits for
 * more than a commit, and never for the start of another's process.
 */
public class ApplicationIntake {

    private final ApplicationRepository applications;
    private final CandidateRepository candidates;
    private final Resumes resumes;
    private final Timeline timeline;
    private final PostingService postings;
    private final ApplicationProcess process;
    private final Stages stages;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    ApplicationIntake(
            ApplicationRepository applications,
            CandidateRepository candidates,
            Resumes resumes,
            Timeline timeline,
            PostingService postings,
            ApplicationProcess process,
            Stages stages,
            TransactionOperations transaction,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.applications = applications;
        this.candidates = candidates;
        this.resumes = resumes;
        this.timeline = timeline;
        this.postings = postings;
        this.process = process;
        this.stages = stages;
        this.transaction = transaction;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * What became of a submission.
     *
     * @param application the application, new or kept from before
     * @param processInstanceId the process that carries it
     * @param repeated whether it was here already under the same Idempotency-Key
     */
    public record ApplicationReceipt(Application application, String processInstanceId, boolean repeated) {}

    /** A file to keep with an application. */
    @SuppressWarnings("ArrayRecordComponent") // only carried from the request to the document
    public record AttachedFile(String fileName, byte[] content) {}

    /**
     * Takes in an application and starts its process, in one transaction.
     *
     * @param resume the résumé, or null
     * @param idempotencyKey the sender's key for this submission, or null
     * @throws org.hiringpipelines.model.NotFound where there is no such posting
     * @throws org.hiringpipelines.model.Gone where the posting takes no applications any more
     * @throws Conflict where the posting is not open yet, or this candidate has applied already
     */
    public ApplicationReceipt submit(
            String postingId, ApplicationForm form, AttachedFile resume, String idempotencyKey) {
        String key = new FormFields().text(idempotencyKey);
        try {
            return takeOnce(postingId, form, resume, key);
        } catch (DataIntegrityViolationException twiceAtOnce) {
            return takeAgain(postingId, form, resume, key);
        }
    }

    /**
     * Takes in the application of somebody whom the team enters by hand, within the transaction of whoever calls.
     *
     * @param by who enters it
     * @throws org.hiringpipelines.model.NotFound where there is no such posting
     * @throws org.hiringpipelines.model.Gone where the posting takes no applications any more
     * @throws Conflict where the posting is not open yet, or this candidate has applied already
     */
    public Application enter(String postingId, ApplicationForm form, String by) {
        try {
            return take(postingId, form, null, null, by).application();
        } catch (DataIntegrityViolationException twiceAtOnce) {
            // The database takes nothing more in this transaction, so there is no second look.
            throw beingTakenIn(form);
        }
    }

    private ApplicationReceipt takeOnce(String postingId, ApplicationForm form, AttachedFile resume, String key) {
        return repeated(postingId, form, key)
                .orElseGet(() -> transaction.execute(status -> take(postingId, form, resume, key, null)));
    }

    /**
     * A second look, after another submission was faster by a hair: mostly it is in by now, as the same application, or as the same
     * new candidate applying for another posting, which is no reason to refuse.
     */
    private ApplicationReceipt takeAgain(String postingId, ApplicationForm form, AttachedFile resume, String key) {
        try {
            return takeOnce(postingId, form, resume, key);
        } catch (DataIntegrityViolationException stillOnItsWay) {
            throw beingTakenIn(form);
        }
    }

    private static Conflict beingTakenIn(ApplicationForm form) {
        return new Conflict("Another application of " + form.candidate().email()
                + " is being taken in at this moment. Send this one again.");
    }

    private ApplicationReceipt take(
            String postingId, ApplicationForm form, AttachedFile resume, String key, String by) {
        BriefPosting posting = postings.requireOpen(postingId);
        Candidate candidate = known(form.candidate());
        Optional<Application> known = applications.findByPostingIdAndCandidateId(postingId, candidate.id());
        if (known.isPresent()) {
            return known.filter(application -> key != null && key.equals(application.idempotencyKey()))
                    .map(application -> new ApplicationReceipt(application, process.instanceOf(application.id()), true))
                    .orElseThrow(() -> alreadyApplied(form, known.get()));
        }
        Application application = applications.insert(Application.submitted(
                        UUID.randomUUID().toString(),
                        postingId,
                        candidate.id(),
                        form.candidate(),
                        form.answers(),
                        form.coverLetter(),
                        form.source(),
                        form.language(),
                        key,
                        clock.instant())
                .at(stages.first(postingId)));
        if (resume != null) {
            resumes.keep(application.id(), resume);
        }
        timeline.add(application.id(), by, application.stage(), Happening.APPLIED, application.source());
        String instance = process.start(application, candidate.in(application), posting);
        postings.holdOpen(postingId);
        listeners.publishEvent(new ApplicationReceived(application.id()));
        return new ApplicationReceipt(application, instance, false);
    }

    /** Whom the team knows under that address; who is new there is known as the first application says. */
    private Candidate known(Candidate given) {
        return candidates.known(given.email()).orElseGet(() -> candidates.insert(given));
    }

    private Optional<ApplicationReceipt> repeated(String postingId, ApplicationForm form, String key) {
        if (key == null) {
            return Optional.empty();
        }
        return applications.findByPostingIdAndIdempotencyKey(postingId, key).map(known -> {
            boolean samePerson = candidates
                    .findById(known.candidateId())
                    .filter(candidate ->
                            candidate.email().equals(form.candidate().email()))
                    .isPresent();
            if (!samePerson) {
                throw new Conflict("This Idempotency-Key came before with another candidate's application."
                        + " Use a new key for each application.");
            }
            return new ApplicationReceipt(known, process.instanceOf(known.id()), true);
        });
    }

    /** How it ended stays with the team: whoever sent this may show the sentence to the candidate, before the mail that explains it. */
    private static Conflict alreadyApplied(ApplicationForm form, Application known) {
        boolean leftByThemselves = known.outcome() == Outcome.WITHDRAWN || known.outcome() == Outcome.OFFER_DECLINED;
        return new Conflict(form.candidate().email() + " has already applied for this posting."
                + (leftByThemselves
                        ? " The candidate ended that application, and the hiring manager can take it up again."
                        : ""));
    }
}
