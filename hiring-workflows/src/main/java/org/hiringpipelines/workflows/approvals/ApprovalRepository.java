package org.hiringpipelines.workflows.approvals;

import java.util.List;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.repository.Repository;

/** Approvals are added and read, and nothing else. */
interface ApprovalRepository extends Repository<Approval, Long>, Insert<Approval> {

    List<Approval> findBySubjectIdOrderById(String subjectId);
}
