package org.hiringpipelines.workflows.applications;

import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.posting.BriefPosting;

/** The process that carries an application. */
public interface ApplicationProcess {

    /** Starts it, in the running transaction; answers the process instance's id. */
    String start(Application application, Candidate candidate, BriefPosting posting);

    /** Starts it anew for an application that is taken up again, at the decision, in the running transaction. */
    void reopen(Application application, Candidate candidate, BriefPosting posting);

    /** Starts it anew for an application whose rejection is called back, where it was rejected, in the running transaction. */
    void rejectionCalledBack(Application application, Candidate candidate, BriefPosting posting);

    /** Starts it anew for an application that is on hold, or rejected without its candidate's knowledge, to end it: its candidate withdrew. In the running transaction. */
    void withdrewOnHold(Application application, Candidate candidate, BriefPosting posting);

    /** Starts it anew for an application that is on hold, to end it: its posting has ended. In the running transaction. */
    void postingEnded(Application application, Candidate candidate, BriefPosting posting);

    /** The id of the process instance that carries an application, or carried it last; null where there is none. */
    String instanceOf(String applicationId);

    /**
     * Tells it that the candidate has withdrawn.
     *
     * @throws Conflict where the application no longer waits for anything
     */
    void candidateWithdrew(String applicationId);
}
