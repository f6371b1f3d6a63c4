package org.hiringpipelines.app.sheets;

import java.util.List;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.Approval.Decision;

/**
 * Something that happened, as a sheet tells it.
 *
 * @param time when
 * @param who the name of who did it; null where the candidate or the process itself did
 * @param what what happened
 * @param detail what belongs to it; may be null
 */
record Line(String time, String who, String what, String detail) {

    static Line of(StageEvent event, Wording wording) {
        return new Line(
                wording.time(event.at()),
                wording.person(event.actor()),
                event.happening().words(),
                event.detail());
    }

    static Line of(Approval approval, Wording wording) {
        return new Line(
                wording.time(approval.decidedAt()),
                wording.person(approval.approver()),
                approval.decision() == Decision.APPROVE ? "Approved" : "Returned",
                approval.comment());
    }

    static List<Line> of(List<Approval> approvals, Wording wording) {
        return approvals.stream().map(approval -> of(approval, wording)).toList();
    }
}
