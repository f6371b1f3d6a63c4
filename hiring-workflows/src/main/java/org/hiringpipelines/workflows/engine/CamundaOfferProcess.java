package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.workflows.offers.OfferProcess;

/** The process {@code offer}. */
class CamundaOfferProcess implements OfferProcess {

    private final RuntimeService runtime;
    private final House house;

    CamundaOfferProcess(RuntimeService runtime, House house) {
        this.runtime = runtime;
        this.house = house;
    }

    @Override
    public void answered(String offerId, String answer, String reason) {
        try {
            house.does(() -> runtime.createMessageCorrelation("OfferAnswered")
                    .processInstanceVariableEquals("offerId", offerId)
                    .setVariable("answer", answer)
                    .setVariable("reason", reason)
                    .correlate());
        } catch (MismatchingMessageCorrelationException nothingAwaited) {
            throw new Conflict("This offer does not wait for an answer.");
        }
    }

    @Override
    public void clearanceReported(String offerId, String kind, String result, String comment) {
        try {
            house.does(() -> runtime.createMessageCorrelation("ClearanceReported")
                    .processInstanceVariableEquals("offerId", offerId)
                    .localVariableEquals("clearanceKind", kind)
                    .setVariableLocal("result", result)
                    .setVariableLocal("comment", comment)
                    .correlate());
        } catch (MismatchingMessageCorrelationException nothingAwaited) {
            throw new Conflict("This offer does not wait for the result of such a check.");
        }
    }
}
