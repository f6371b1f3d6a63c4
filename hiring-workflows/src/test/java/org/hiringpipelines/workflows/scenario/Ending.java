package org.hiringpipelines.workflows.scenario;

import org.hiringpipelines.model.application.Outcome;

/** How an application can end: in the table, in the diagram, and for the candidate. */
public enum Ending {
    HIRED(Outcome.HIRED, "EndEvent_Hired", "hired"),
    REJECTED(Outcome.REJECTED, "EndEvent_Rejected", "rejected"),
    WITHDRAWN(Outcome.WITHDRAWN, "EndEvent_Withdrawn", "withdrawn"),
    POSITION_FILLED(Outcome.POSITION_FILLED, "EndEvent_PositionFilled", "position-filled"),
    ON_HOLD(Outcome.ON_HOLD, "EndEvent_OnHold", "on-hold"),
    OFFER_DECLINED(Outcome.OFFER_DECLINED, "EndEvent_OfferDeclined", "offer-declined");

    final Outcome outcome;
    final String endEvent;
    final String mail;

    Ending(Outcome outcome, String endEvent, String mail) {
        this.outcome = outcome;
        this.endEvent = endEvent;
        this.mail = mail;
    }
}
