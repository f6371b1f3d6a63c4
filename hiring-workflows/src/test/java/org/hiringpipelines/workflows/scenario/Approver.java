package org.hiringpipelines.workflows.scenario;

import org.springframework.stereotype.Component;

/** Who approves postings and offers, or returns them. */
@Component
public class Approver {

    public static final String APPROVE_POSTING = "Task_ApprovePosting";
    public static final String APPROVE_OFFER = "Task_ApproveOffer";

    private static final String ID = "approver";

    private final Desk desk;

    Approver(Desk desk) {
        this.desk = desk;
    }

    /** {@code approve} or {@code return}. */
    public Form looksAt(PostedJob job) {
        return desk.take(APPROVE_POSTING, job.id(), ID, "decision", job::state);
    }

    /** {@code approve} or {@code return}. */
    public Form looksAtOfferFor(Candidacy candidacy) {
        return desk.take(APPROVE_OFFER, candidacy.id(), ID, "decision", candidacy::state);
    }
}
