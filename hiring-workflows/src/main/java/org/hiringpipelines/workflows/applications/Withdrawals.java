package org.hiringpipelines.workflows.applications;

import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.forms.FormFields;
import org.springframework.transaction.annotation.Transactional;

/** Takes the word of candidates who no longer want the job. Whoever is rejected and has not been told yet can still leave, and is told that alone. */
public class Withdrawals {

    private final ApplicationService applications;
    private final Holds holds;
    private final RejectionMails mails;
    private final Timeline timeline;
    private final ApplicationProcess process;

    Withdrawals(
            ApplicationService applications,
            Holds holds,
            RejectionMails mails,
            Timeline timeline,
            ApplicationProcess process) {
        this.applications = applications;
        this.holds = holds;
        this.mails = mails;
        this.timeline = timeline;
        this.process = process;
    }

    /**
     * Ends an application, open, on hold, or rejected without its candidate knowing, because its candidate withdrew. The reason goes to the timeline and not through the process: a
     * candidate's words are no process variable.
     *
     * @param reason in the candidate's words; may be blank
     * @throws org.hiringpipelines.model.NotFound where there is no such application
     * @throws Conflict where it has ended for good; then nothing is noted
     */
    @Transactional
    public void withdraw(String applicationId, String reason) {
        FormFields form = new FormFields();
        String why = form.text("reason", reason, 2000);
        form.done();
        Application application = applications.find(applicationId);
        boolean resting = application.outcome() == Outcome.ON_HOLD || rejectedUntold(application);
        if (!application.open() && !resting) {
            throw new Conflict("This application is closed already ("
                    + application.outcome().words() + "); there is nothing left to withdraw.");
        }
        timeline.add(applicationId, null, application.stage(), Happening.WITHDRAWN, why);
        if (resting) {
            holds.withdraw(application);
        } else {
            process.candidateWithdrew(applicationId);
        }
    }

    private boolean rejectedUntold(Application application) {
        return application.outcome() == Outcome.REJECTED && mails.callBack(application.id());
    }
}
