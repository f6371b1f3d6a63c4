package org.hiringpipelines.workflows.migrations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.design.MigrationPart;
import org.hiringpipelines.workflows.storage.Insert;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface MigrationPartRepository extends Repository<MigrationPart, Long>, Insert<MigrationPart> {

    Optional<MigrationPart> findById(Long id);

    /** Holds one that nothing has come of yet until the transaction ends; none where something has. */
    @Query("select id from migration_part where migration_id = :migrationId and instance_id = :instanceId"
            + " and moved is null for update")
    Optional<Long> holdOpen(String migrationId, String instanceId);

    @Modifying
    @Query("update migration_part set moved = :moved, note = :note, settled_at = :at where id = :id")
    void settle(long id, boolean moved, String note, Instant at);

    /** How many there are that came along, did not, or that it is not known of. */
    @Query("select moved, count(*) as number from migration_part where migration_id = :migrationId group by moved")
    List<Tally> tally(String migrationId);

    /** What came of it for each; those who have not come along first, since they are what somebody has to look at. */
    @Query("select * from migration_part where migration_id = :migrationId"
            + " order by case when moved then 3 when not moved then 1 else 2 end, id limit :most")
    List<MigrationPart> outcomes(String migrationId, int most);

    /** How many there are of a result; of none yet where it is null. */
    record Tally(Boolean moved, long number) {}
}
