package org.hiringpipelines.workflows.applications;

import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
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
    private final WayBack wayBack;

    Reversals(
            ApplicationRepository applications,
            ApplicationService service,
            RejectionMails mails,
            PostingService postings,
            Timeline timeline,
            ApplicationProcess process,
            WayBack wayBack) {
        this.applications = applications;
        this.service = service;
        this.mails = mails;
        this.postings = postings;
        this.timeline = timeline;
        this.process = process;
        this.wayBack = wayBack;
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
        Application before = rejected.rejectedNoMore(wayBack.ofRejected(rejected));
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
        Application rejected = service.find(applicationId);
        Application before = rejected.rejectedNoMore(wayBack.ofRejected(rejected));
        timeline.leaves(applicationId);
        if (applications.reopen(applicationId, Outcome.REJECTED, before.stage(), null) == 0) {
            // Called back by somebody else since.
            service.find(applicationId).rejectedNoMore(before.stage());
        }
        return before.stage().name();
    }
}
