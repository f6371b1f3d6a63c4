package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hiringpipelines.web.api.WantedMigration.WantedMove;
import org.hiringpipelines.workflows.migrations.MigrationPreview;
import org.hiringpipelines.workflows.migrations.StepMove;
import org.hiringpipelines.workflows.migrations.Stuck;

/**
 * What a migration would do, as things stand now.
 *
 * @param moves where from and where to, with a place for each step that has one
 * @param steps the steps on which somebody stands
 * @param all how many applications, postings and mails would come along, those who cannot included
 * @param tried how many of them were moved for a try and put back
 * @param stuck those among them who cannot come along
 */
@Schema(name = "TriedMigration")
record ShownMigration(List<WantedMove> moves, List<StepMove> steps, long all, long tried, List<StuckOne> stuck) {

    /**
     * Who cannot come along.
     *
     * @param process the key of the outermost process, which says what the subject is
     * @param subject the id of the application, posting or mail
     * @param why why not
     */
    @Schema(name = "Stuck")
    record StuckOne(String process, String subject, String why) {

        static StuckOne of(Stuck stuck) {
            return new StuckOne(stuck.subject().process(), stuck.subject().subject(), stuck.why());
        }
    }

    static ShownMigration of(MigrationPreview preview) {
        return new ShownMigration(
                preview.moves().all().stream().map(WantedMove::of).toList(),
                preview.steps(),
                preview.all(),
                preview.tried(),
                preview.stuck().stream().map(StuckOne::of).toList());
    }
}
