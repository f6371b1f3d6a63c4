package org.hiringpipelines.workflows.approvals;

import java.time.Clock;
import java.util.List;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.Approval.Decision;
import org.hiringpipelines.model.offer.Approval.Subject;
import org.hiringpipelines.workflows.forms.FormFields;
import org.springframework.transaction.annotation.Transactional;

/** What approvers decided, about postings and offers alike. */
@Transactional
public class ApprovalService {

    private final ApprovalRepository approvals;
    private final Clock clock;

    ApprovalService(ApprovalRepository approvals, Clock clock) {
        this.approvals = approvals;
        this.clock = clock;
    }

    /**
     * Keeps a decision.
     *
     * @param decision {@code approve} or {@code return}
     * @param comment why; needed for a return
     */
    public Approval record(Subject subject, String subjectId, String by, String decision, String comment) {
        FormFields form = new FormFields();
        String decided = form.choice("decision", "Do you approve?", decision, "approve", "return");
        form.done();
        return approvals.insert(new Approval(
                null,
                subject,
                subjectId,
                by,
                decided.equals("approve") ? Decision.APPROVE : Decision.RETURN,
                comment,
                clock.instant()));
    }

    /** All decisions about a posting or an offer, oldest first. */
    @Transactional(readOnly = true)
    public List<Approval> of(String subjectId) {
        return approvals.findBySubjectIdOrderById(subjectId);
    }
}
