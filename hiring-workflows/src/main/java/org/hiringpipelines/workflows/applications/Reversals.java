package org.hiringpipelines.workflows.applications;

import java.util.Optional;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rejections that are called back before their candidates have read of them: somebody meant another candidate, or thought again. Diagrams
 * call it as {@code reversals}.
 */
@ForDiagrams
@Transactional
public class Reversals {

    private final ApplicationRepository applications;
    private final ApplicationService service;
    private final RejectionMails mails;
    private final PostingService postings;
    private final Timeline timeline;
    private final ApplicationProcess process;

    Reversals(
            ApplicationRepository applications,
            ApplicationService service,
            RejectionMails mails,
            PostingService postings,
            Timeline timeline,
            ApplicationProcess process) {
        this.applications = applications;
        this.service = service;
        this.mails = mails;
        this.postings = postings;
        this.timeline = timeline;
        this.process = process;
    }

    /**
     * Calls a rejection back: its mail never goes out, and the application comes back to where it was rejected.
     *
     * @param by the user id of who says so
     * @param comment why; may be blank
     * @throws Conflict where the application is not rejected, or the candidate has been told
     * @throws org.hiringpipelines.model.Gone where the posting has ended with this rejection
     */
    public void callBack(String applicationId, String by, String comment) {
        FormFields form = new FormFields();
        String why = form.text("comment", comment, 2000);
        form.done();
        Application rejected = service.find(applicationId);
        Application before = rejected.rejectedNoMore(stageBefore(applicationId));
        BriefPosting posting = postings.requireHiring(rejected.postingId());
        if (!mails.callBack(applicationId)) {
            throw new Conflict("The mail about this rejection has gone out, so it cannot be called back any more.");
        }
        timeline.add(applicationId, by, before.stage(), Happening.REJECTION_CALLED_BACK, why);
        process.rejectionCalledBack(rejected, service.candidateOf(rejected), posting);
    }

    /**
     * Opens a rejected application: the first step of the process that carries it on, whoever starts that.
     *
     * @return the name of the {@link Stage} on which it was rejected
     * @throws Conflict where it is not rejected, or not any more; so an application never has two processes
     */
    public String reopen(String applicationId) {
        Application before = service.find(applicationId).rejectedNoMore(stageBefore(applicationId));
        if (applications.reopen(applicationId, Outcome.REJECTED, before.stage()) == 0) {
            // Called back by somebody else since.
            service.find(applicationId).rejectedNoMore(before.stage());
        }
        return before.stage().name();
    }

    /** Where the decision was made; an offer that came to nothing leaves the decision about the hire to be made anew. */
    private Stage stageBefore(String applicationId) {
        return timeline.of(applicationId).stream()
                .map(Reversals::decidedOn)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .orElse(Stage.DECISION);
    }

    private static Optional<Stage> decidedOn(StageEvent event) {
        return switch (event.happening()) {
            case SCREENED -> Optional.of(Stage.SCREENING);
            case ROUND_DECIDED -> Optional.of(Stage.INTERVIEWS);
            case HIRE_DECIDED -> Optional.of(Stage.DECISION);
            default -> Optional.empty();
        };
    }
}
