package org.hiringpipelines.workflows.migrations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.design.Migration;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface MigrationRepository extends Repository<Migration, String>, Insert<Migration> {

    Optional<Migration> findById(String id);

    Optional<Migration> findByBatchId(String batchId);

    @Query("select * from migration order by asked_at desc, id limit :most")
    List<Migration> latest(int most);

    @Modifying
    @Query("update migration set batch_id = :batchId where id = :id")
    void carriedOutBy(String id, String batchId);

    @Modifying
    @Query("update migration set paused_at = :at where id = :id")
    void paused(String id, Instant at);
}
