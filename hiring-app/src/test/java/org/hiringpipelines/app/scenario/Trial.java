package org.hiringpipelines.app.scenario;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.springframework.stereotype.Component;

/** What the trial process calls, in place of a hiring service. */
@Component
@ForDiagrams
public class Trial {

    /** How often an expression was evaluated that nobody should get evaluated. */
    public final AtomicInteger evaluations = new AtomicInteger();

    /** What the last start carried in {@code postingText}. */
    public volatile String postingText;

    /** The variables and their types that the last completed task carried. */
    public volatile String completedWith;

    public String mark() {
        evaluations.incrementAndGet();
        return "nobody";
    }

    public void begin(DelegateExecution execution) {
        Object text = execution.getVariable("postingText");
        if ("nonsense".equals(text) || "nonsense".equals(execution.getVariable("startsAt"))) {
            throw new Refusal(List.of(
                    new Problem("postingText", "This text says nothing about a job."),
                    new Problem("title", "A posting needs a title.")));
        }
        postingText = (String) text;
    }

    public SpinJsonNode rows() {
        return Spin.JSON("[{\"competency\":\"Writing\"},{\"competency\":\"Judgement\"}]");
    }

    public void record(DelegateTask task, Object ratings, Object summary) {
        StringBuilder typed = new StringBuilder();
        for (String name : task.getVariableNames()) {
            TypedValue value = task.getVariableTyped(name, false);
            typed.append(name).append(" = ").append(value).append("\n");
        }
        completedWith = typed.toString();
        if (summary != null && summary.toString().length() < 10) {
            throw new Refusal("summary", "Say in a sentence what you saw; \"" + summary + "\" is too short.");
        }
    }
}
