package org.hiringpipelines.model.design;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * One application, posting or mail of a migration, with all processes that it goes through.
 *
 * @param id its place in the order of all; null until it is kept
 * @param migrationId the migration
 * @param instanceId the outermost process
 * @param subject the id of the application, posting or mail
 * @param process the key of the outermost process, which says what the subject is
 * @param moved whether it has come along; null until it is known
 * @param note why it has not, as a sentence; null where it has
 * @param settledAt when that was known; null until then
 */
public record MigrationPart(
        @Identity Long id,
        String migrationId,
        String instanceId,
        String subject,
        String process,
        Boolean moved,
        String note,
        Instant settledAt) {

    public MigrationPart {
        Objects.requireNonNull(migrationId, "migrationId");
        Objects.requireNonNull(instanceId, "instanceId");
        Objects.requireNonNull(process, "process");
    }
}
