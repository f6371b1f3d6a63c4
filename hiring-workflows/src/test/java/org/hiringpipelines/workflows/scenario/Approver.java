package org.hiringpipelines.workflows.scenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Who approves postings and offers, or returns them. */
@Component
public class Approver {

    public static final String APPROVE_POSTING = "Task_ApprovePosting";
    public static final String APPROVE_OFFER = "Task_ApproveOffer";

    private final Desk desk;
    private final String id;

    @Autowired
    Approver(Desk desk) {
        this(desk, "approver");
    }

    private Approver(Desk desk, String id) {
        this.desk = desk;
        this.id = id;
    }

    /** Another approver. */
    public Approver called(String name) {
        return new Approver(desk, name);
    }

    /** These people and nobody else are in the group {@code approvers}. */
    public void groupIs(String... members) {
        desk.groupIs("approvers", members);
    }

    /** Who is asked to approve the posting: the one named, or the groups of which anybody may. */
    public String askedFor(PostedJob job) {
        return desk.askedFor(APPROVE_POSTING, job.id());
    }

    /** Who is asked to approve the offer: the one named, or the groups of which anybody may. */
    public String askedForOfferFor(Candidacy candidacy) {
        return desk.askedFor(APPROVE_OFFER, candidacy.id());
    }

    /** {@code approve} or {@code return}. */
    public Form looksAt(PostedJob job) {
        return desk.take(APPROVE_POSTING, job.id(), id, "decision", job::state);
    }

    /** {@code approve} or {@code return}. */
    public Form looksAtOfferFor(Candidacy candidacy) {
        return desk.take(APPROVE_OFFER, candidacy.id(), id, "decision", candidacy::state);
    }
}
