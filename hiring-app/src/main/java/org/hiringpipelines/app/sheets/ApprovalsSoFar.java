package org.hiringpipelines.app.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.ApprovalBasis.Change;
import org.hiringpipelines.workflows.approvals.ApprovalService;

/**
 * Who approved a posting or an offer, who is still to do so, and what they should look at.
 *
 * @param decided what was decided so far
 * @param awaited who is asked, the next one first; empty where nobody is
 * @param changes what has changed since somebody last decided
 */
record ApprovalsSoFar(List<Line> decided, List<Line> awaited, List<Change> changes) {

    static ApprovalsSoFar of(String subjectId, boolean inApproval, ApprovalService approvals, Wording wording) {
        List<Line> decided = Line.of(approvals.of(subjectId), wording);
        return inApproval
                ? new ApprovalsSoFar(
                        decided,
                        approvals.awaitedOf(subjectId).stream()
                                .map(approval -> awaited(approval, approvals, wording))
                                .toList(),
                        approvals.changesSinceLastDecision(subjectId))
                : new ApprovalsSoFar(decided, List.of(), List.of());
    }

    private static Line awaited(Approval approval, ApprovalService approvals, Wording wording) {
        String asked = approval.asked() == null
                ? "anybody of the group " + wording.group(approval.approverGroup())
                : wording.person(approval.asked());
        String unattended =
                approvals.unattended(approval) ? "Nobody is in this group, so the administrators may decide." : null;
        return new Line(null, null, "Waiting for " + asked, unattended, null);
    }

    /** What was decided, and then what is to come. */
    List<Line> all() {
        return Stream.concat(decided.stream(), awaited.stream()).toList();
    }
}
