package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.hiringpipelines.model.design.MigrationPart;
import org.hiringpipelines.web.api.WantedMigration.WantedMove;
import org.hiringpipelines.workflows.migrations.MigrationProgress;

/**
 * How far a migration is.
 *
 * @param id its id
 * @param askedBy the user id of who wanted it
 * @param askedAt when
 * @param why why, in their words; null where nobody said
 * @param moves where from and where to
 * @param pausedAt since when it rests; null where it does not
 * @param all how many it is about
 * @param moved how many have come along
 * @param left how many have not, and stay where they are
 * @param finished whether it is known what came of it for each
 * @param outcomes what came of it for each, those who have not come along first
 */
@Schema(name = "Migration")
record ListedMigration(
        String id,
        String askedBy,
        Instant askedAt,
        @Schema(nullable = true) String why,
        List<WantedMove> moves,
        @Schema(nullable = true) Instant pausedAt,
        long all,
        long moved,
        long left,
        boolean finished,
        List<MigrationOutcome> outcomes) {

    /**
     * What came of it for one.
     *
     * @param process the key of the outermost process, which says what the subject is
     * @param subject the id of the application, posting or mail
     * @param moved whether it has come along; null until it is known
     * @param note why not, as a sentence; null where it has
     */
    @Schema(name = "MigrationOutcome")
    record MigrationOutcome(
            String process,
            String subject,
            @Schema(nullable = true) Boolean moved,
            @Schema(nullable = true) String note) {

        static MigrationOutcome of(MigrationPart part) {
            return new MigrationOutcome(part.process(), part.subject(), part.moved(), part.note());
        }
    }

    static ListedMigration of(MigrationProgress progress) {
        return new ListedMigration(
                progress.migration().id(),
                progress.migration().askedBy(),
                progress.migration().askedAt(),
                progress.migration().why(),
                progress.migration().moves().all().stream().map(WantedMove::of).toList(),
                progress.migration().pausedAt(),
                progress.all(),
                progress.moved(),
                progress.left(),
                progress.finished(),
                progress.outcomes().stream().map(MigrationOutcome::of).toList());
    }
}
