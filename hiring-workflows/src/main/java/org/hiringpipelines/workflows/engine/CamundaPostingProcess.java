package org.hiringpipelines.workflows.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.hiringpipelines.model.posting.BriefPosting;
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
    static VariableMap variables(BriefPosting posting) {
        return Variables.createVariables()
                .putValue("postingId", posting.id())
                .putValue("postingTitle", posting.title())
                .putValue("hiringManager", posting.hiringManager())
                .putValue("recruiter", posting.recruiter());
    }

    @Override
    public String start(BriefPosting posting) {
        return runtime.startProcessInstanceByKey(KEY, posting.id(), variables(posting))
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
    public Optional<String> nobodyInHand(String postingId) {
        // One that is about to end does not wait for this any more.
        return tell(
                "NobodyInHand",
                carrierOf(postingId).activityIdIn("Task_ManagePosting").list().stream()
                        .map(ProcessInstance::getId)
                        .toList());
    }

    @Override
    public Optional<String> postingClosed(Collection<String> applicationIds) {
        // By their business keys, of which there is an index; by the posting's id, the engine would look through all
        // variables.
        return tell(
                "PostingClosed",
                history
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey(CamundaApplicationProcess.KEY)
                        .processInstanceBusinessKeyIn(applicationIds.toArray(String[]::new))
                        .unfinished()
                        .list()
                        .stream()
                        .map(HistoricProcessInstance::getId)
                        .toList());
    }

    private Optional<String> tell(String message, List<String> instances) {
        // The engine refuses a batch over nothing.
        return instances.isEmpty()
                ? Optional.empty()
                : Optional.of(runtime.createMessageCorrelationAsync(message)
                        .processInstanceIds(instances)
                        .correlateAllAsync()
                        .getId());
    }
}
