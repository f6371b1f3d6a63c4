package org.hiringpipelines.workflows.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.postings.PostingProcess;

/** The process {@code posting}. */
class CamundaPostingProcess implements PostingProcess {

    static final String KEY = "posting";

    private final RuntimeService runtime;
    private final HistoryService history;

    CamundaPostingProcess(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    /** The variables that route and label the process of a posting. */
    static VariableMap variables(Requisition requisition) {
        return Variables.createVariables()
                .putValue("postingId", requisition.id())
                .putValue("postingTitle", requisition.posting().title())
                .putValue("hiringManager", requisition.hiringManager())
                .putValue("recruiter", requisition.recruiter());
    }

    @Override
    public String start(Requisition requisition) {
        return runtime.startProcessInstanceByKey(KEY, requisition.id(), variables(requisition))
                .getId();
    }

    @Override
    public String instanceOf(String postingId) {
        return Instances.of(history, KEY, postingId);
    }

    @Override
    public void positionFilled(String postingId) {
        // "All" also takes none: the posting may have been closed meanwhile.
        runtime.createMessageCorrelation("PositionFilled")
                .processInstanceBusinessKey(postingId)
                .correlateAll();
    }

    @Override
    public void offerDeclined(String postingId) {
        runtime.createMessageCorrelation("OfferDeclined")
                .processInstanceBusinessKey(postingId)
                .correlateAll();
    }

    @Override
    public boolean goesOn(String postingId) {
        return carrierOf(postingId).count() > 0;
    }

    private ProcessInstanceQuery carrierOf(String postingId) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(KEY).processInstanceBusinessKey(postingId);
    }

    @Override
    public void nobodyInHand(String postingId) {
        // One that is about to end does not wait for this any more.
        tell(
                "NobodyInHand",
                carrierOf(postingId).activityIdIn("Task_ManagePosting").list());
    }

    @Override
    public void postingClosed(String postingId, Set<String> but) {
        tell(
                "PostingClosed",
                runtime
                        .createProcessInstanceQuery()
                        .processDefinitionKey(CamundaApplicationProcess.KEY)
                        .variableValueEquals("postingId", postingId)
                        .list()
                        .stream()
                        .filter(application -> !but.contains(application.getBusinessKey()))
                        .toList());
    }

    private void tell(String message, List<ProcessInstance> instances) {
        // The engine refuses a batch over nothing.
        if (!instances.isEmpty()) {
            runtime.createMessageCorrelationAsync(message)
                    .processInstanceIds(
                            instances.stream().map(ProcessInstance::getId).toList())
                    .correlateAllAsync();
        }
    }
}
