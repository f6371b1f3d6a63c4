package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.workflows.interviews.InterviewProcess;

/** The process {@code interview}. */
class CamundaInterviewProcess implements InterviewProcess {

    private final RuntimeService runtime;

    CamundaInterviewProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void slotChosen(String interviewId, String startsAt) {
        try {
            runtime.createMessageCorrelation("InterviewSlotChosen")
                    .processInstanceVariableEquals("interviewId", interviewId)
                    .setVariable("startsAt", startsAt)
                    .correlate();
        } catch (MismatchingMessageCorrelationException nothingAwaited) {
            throw new Conflict("This interview does not wait for a slot to be chosen.");
        }
    }
}
