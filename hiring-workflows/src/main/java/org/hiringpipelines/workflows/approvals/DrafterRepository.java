package org.hiringpipelines.workflows.approvals;

import java.util.List;
import org.hiringpipelines.model.offer.Drafter;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Who drafted what; only ever added to. */
interface DrafterRepository extends Repository<Drafter, Long>, Insert<Drafter> {

    @Query("select * from drafter where subject_id = :subjectId")
    List<Drafter> of(String subjectId);
}
