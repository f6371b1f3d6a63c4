package org.hiringpipelines.workflows.approvals;

import java.util.List;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Approvals are asked for, decided and read. Only one that is still awaited is ever taken back. */
interface ApprovalRepository extends Repository<Approval, Long>, Insert<Approval> {

    Approval save(Approval approval);

    void delete(Approval approval);

    @Query("select * from approval where subject_id = :subjectId order by id")
    List<Approval> of(String subjectId);
}
