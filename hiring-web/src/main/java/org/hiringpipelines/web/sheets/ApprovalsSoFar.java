package org.hiringpipelines.web.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.ApprovalBasis.Change;
import org.hiringpipelines.workflows.approvals.ApprovalService;

/**
 * Who approved a posting or an offer, who is still to do so, and what they should look at.
 *
 * @param lines what was decided so far, and then who is asked, the next one first
 * @param changes what has changed since somebody last decided
 */
public record ApprovalsSoFar(List<Line> lines, List<Change> changes) {

    static ApprovalsSoFar of(String subjectId, boolean inApproval, ApprovalService approvals, Wording wording) {
        List<Line> decided = Line.of(approvals.of(subjectId), wording);
        if (!inApproval) {
            return new ApprovalsSoFar(decided, List.of());
        }
        Stream<Line> awaited =
                approvals.awaitedOf(subjectId).stream().map(approval -> awaited(approval, approvals, wording));
        return new ApprovalsSoFar(
                Stream.concat(decided.stream(), awaited).toList(),
                approvals.changesSinceLastDecision(subjectId).stream()
                        .map(change -> new Change(
                                wording.said(change.name()),
                                wording.said(change.before()),
                                wording.said(change.after())))
                        .toList());
    }

    private static Line awaited(Approval approval, ApprovalService approvals, Wording wording) {
        String asked = approval.asked() == null
                ? wording.say("sheet.approvals.anybody", wording.group(approval.approverGroup()))
                : wording.person(approval.asked());
        String unattended = approvals.unattended(approval) ? wording.say("sheet.approvals.unattended") : null;
        return new Line(null, null, wording.say("sheet.approvals.awaited", asked), unattended, null);
    }
}
