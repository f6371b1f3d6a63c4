package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.workflows.applications.ApplicationProcess;

/** The process {@code application}. */
class CamundaApplicationProcess implements ApplicationProcess {

    static final String KEY = "application";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final House house;

    CamundaApplicationProcess(RuntimeService runtime, HistoryService history, House house) {
        this.runtime = runtime;
        this.history = history;
        this.house = house;
    }

    @Override
    public String start(Application application, Candidate candidate, BriefPosting posting) {
        return house.does(() -> runtime.startProcessInstanceByMessage(
                        "ApplicationSubmitted", application.id(), variables(application, candidate, posting))
                .getId());
    }

    @Override
    public void reopen(Application application, Candidate candidate, BriefPosting posting) {
        startAnew("ApplicationReopened", application, candidate, posting);
    }

    @Override
    public void rejectionCalledBack(Application application, Candidate candidate, BriefPosting posting) {
        startAnew("RejectionCalledBack", application, candidate, posting);
    }

    @Override
    public void withdrewOnHold(Application application, Candidate candidate, BriefPosting posting) {
        startAnew("HoldWithdrawn", application, candidate, posting);
    }

    @Override
    public void postingEnded(Application application, Candidate candidate, BriefPosting posting) {
        startAnew("HoldEnded", application, candidate, posting);
    }

    private void startAnew(String message, Application application, Candidate candidate, BriefPosting posting) {
        house.does(() -> runtime.startProcessInstanceByMessage(
                message, application.id(), variables(application, candidate, posting)));
    }

    private static VariableMap variables(Application application, Candidate candidate, BriefPosting posting) {
        return CamundaPostingProcess.variables(posting)
                .putValue("applicationId", application.id())
                .putValue("candidateName", candidate.name());
    }

    @Override
    public String instanceOf(String applicationId) {
        return Instances.of(history, KEY, applicationId);
    }

    @Override
    public void candidateWithdrew(String applicationId) {
        try {
            house.does(() -> runtime.createMessageCorrelation("CandidateWithdrew")
                    .processInstanceBusinessKey(applicationId)
                    .correlate());
        } catch (MismatchingMessageCorrelationException nothingAwaited) {
            throw new Conflict("This application is closed already; there is nothing left to withdraw.");
        }
    }
}
