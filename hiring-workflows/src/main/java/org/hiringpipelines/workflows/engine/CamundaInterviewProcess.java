package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.workflows.interviews.InterviewProcess;

/** The process {@code interview}. */
class CamundaInterviewProcess implements InterviewProcess {

    private static final String EXCUSED = "InterviewerExcused";

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

    @Override
    public void interviewerExcused(String interviewId, String interviewer) {
        house.does(() -> runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(EXCUSED)
                .processVariableValueEquals("interviewId", interviewId)
                .list()
                .stream()
                .map(Execution::getId)
                .filter(writing -> interviewer.equals(runtime.getVariable(writing, "interviewer")))
                .findFirst()
                .ifPresentOrElse(writing -> runtime.messageEventReceived(EXCUSED, writing), () -> {
                    throw new Conflict("This scorecard is not awaited, or the interview began before interviewers could"
                            + " be excused here. Then decide about it once it is late.");
                }));
    }
}
