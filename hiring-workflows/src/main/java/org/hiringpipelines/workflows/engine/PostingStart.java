package org.hiringpipelines.workflows.engine;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.postings.PostingService;

/**
 * The start of {@code posting} by a form or {@code /engine-rest}, which bring a text: it is read and kept, and the process goes on
 * with its id. A posting that came through {@code /api} has its id already. Diagrams call it as {@code postingStart}.
 */
@ForDiagrams
public class PostingStart {

    private final PostingService postings;

    PostingStart(PostingService postings) {
        this.postings = postings;
    }

    /**
     * Keeps the posting the process is started with.
     *
     * @throws org.hiringpipelines.model.Refusal where the text is no posting; then nothing is started
     */
    public void receive(DelegateExecution execution) {
        if (execution.hasVariable("postingId")) {
            return;
        }
        Requisition requisition = postings.keepText(
                textOf(execution, "postingText"),
                textOf(execution, "hiringManager"),
                textOf(execution, "recruiter"),
                textOf(execution, "openings"));
        execution.removeVariable("postingText");
        execution.removeVariable("openings");
        execution.setProcessBusinessKey(requisition.id());
        execution.setVariables(CamundaPostingProcess.variables(requisition.brief()));
    }

    private static String textOf(DelegateExecution execution, String variable) {
        return Objects.toString(execution.getVariable(variable), null);
    }
}
