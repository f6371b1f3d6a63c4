package org.hiringpipelines.workflows.migrations;

import java.time.Clock;
import java.util.List;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Migration;
import org.hiringpipelines.model.design.Move;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries migrations out. Each is moved in a transaction of its own, together with the note of what came of it: so one that cannot be moved stops
 * no other, and what is done is not done again where the work is taken up a second time.
 */
public class MigrationWork {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationWork.class);

    private static final int LONGEST_NOTE = 2000;

    private final MigrationRepository migrations;
    private final MigrationPartRepository parts;
    private final MigrationProcess process;
    private final ApplicationService applications;
    private final Clock clock;

    MigrationWork(
            MigrationRepository migrations,
            MigrationPartRepository parts,
            MigrationProcess process,
            ApplicationService applications,
            Clock clock) {
        this.migrations = migrations;
        this.parts = parts;
        this.process = process;
        this.applications = applications;
        this.clock = clock;
    }

    /** Moves some of those whom a batch is about. Whatever fails is noted, and the next one goes on. */
    public void carryOut(String batchId, List<String> instanceIds) {
        migrations.findByBatchId(batchId).ifPresent(migration -> instanceIds.forEach(id -> settle(migration, id)));
    }

    private void settle(Migration migration, String instanceId) {
        try {
            process.apart(() -> move(migration, instanceId));
        } catch (Refusal refusal) {
            note(migration, instanceId, refusal.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("The process {} could not be moved along.", instanceId, failure);
            note(migration, instanceId, "Something went wrong on our side, and nothing was changed. Try it again.");
        }
    }

    private void move(Migration migration, String instanceId) {
        parts.holdOpen(migration.id(), instanceId).ifPresent(part -> {
            process.move(migration.moves(), instanceId);
            parts.settle(part, true, null, clock.instant());
            parts.findById(part)
                    .filter(settled -> settled.subject() != null)
                    .ifPresent(settled ->
                            applications.noteMoveByHand(settled.subject(), migration.askedBy(), words(migration)));
        });
    }

    private static String words(Migration migration) {
        return "moved along to another version of the diagrams ("
                + migration.moves().all().stream()
                        .map((Move move) -> move.process() + " " + move.from() + " → " + move.to())
                        .distinct()
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("")
                + ")" + (migration.why() == null ? "" : ": " + migration.why());
    }

    private void note(Migration migration, String instanceId, String why) {
        String note = why.length() <= LONGEST_NOTE ? why : why.substring(0, LONGEST_NOTE);
        process.apart(() -> parts.holdOpen(migration.id(), instanceId)
                .ifPresent(part -> parts.settle(part, false, note, clock.instant())));
    }
}
