package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.workflows.interviews.InterviewProcess;

/** The process {@code interview}. */
class CamundaInterviewProcess implements InterviewProcess {

    private final RuntimeService runtime;
    private final House house;

    CamundaInterviewProcess(RuntimeService runtime, House house) {
        this.runtime = runtime;
        this.house = house;
    }

    @Override
    public void slotChosen(String interviewId, String startsAt) {
        try {
            house.does(() -> runtime.createMessageCorrelation("InterviewSlotChosen")
                    .processInstanceVariableEquals("interviewId", interviewId)
                    .setVariable("startsAt", startsAt)
                    .correlate());
        } catch (MismatchingMessageCorrelationException nothingAwaited) {
            throw new Conflict("This interview does not wait for a slot to be chosen.");
        }
    }
}
