package org.hiringpipelines.workflows.drafts;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.hiringpipelines.model.task.Draft;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** One draft for each task and person. */
interface DraftRepository extends Repository<Draft, String>, Insert<Draft> {

    Optional<Draft> findByTaskIdAndUserId(String taskId, String userId);

    @Modifying
    @Query("update draft set fields = :fields, kept_at = :keptAt where task_id = :taskId and user_id = :userId")
    int overwrite(String taskId, String userId, String fields, Instant keptAt);

    @Modifying
    @Query("delete from draft where task_id = :taskId and user_id = :userId")
    int discard(String taskId, String userId);

    @Modifying
    @Query("delete from draft where task_id in (:taskIds)")
    int discardAll(Collection<String> taskIds);
}
