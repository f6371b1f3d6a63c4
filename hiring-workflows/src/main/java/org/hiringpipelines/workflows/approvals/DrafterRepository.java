package org.hiringpipelines.workflows.approvals;

import java.util.List;
import org.hiringpipelines.model.offer.Drafter;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.repository.Repository;

/** Who drafted what; only ever added to. */
interface DrafterRepository extends Repository<Drafter, Long>, Insert<Drafter> {

    List<Drafter> findBySubjectId(String subjectId);
}
