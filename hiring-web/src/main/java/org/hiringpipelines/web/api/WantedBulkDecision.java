package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.board.Board;
import org.hiringpipelines.workflows.board.BoardFilter;
import org.hiringpipelines.workflows.bulk.BulkDecisions;
import org.hiringpipelines.workflows.bulk.BulkRequest;
import org.hiringpipelines.workflows.stages.DrawnStage;

/**
 * A decision about many applications for one posting.
 *
 * @param action what becomes of them: ADVANCE, REJECT, HOLD, or ASSIGN to a colleague
 * @param reason the code of the reason, for REJECT
 * @param comment what is said with it, for the team
 * @param assignee the user id of the colleague, for ASSIGN
 * @param applications the ids of the applications, at most 1,000; left out where a stage is named
 * @param everybody whom it is about, instead of ids
 */
@NothingElse
record WantedBulkDecision(
        @Schema(
                allowableValues = {"ADVANCE", "REJECT", "HOLD", "ASSIGN"},
                example = "REJECT")
        String action,

        @Schema(example = "LESS_QUALIFIED", nullable = true) String reason,

        @Schema(example = "Talked over with Ann.", nullable = true)
        String comment,

        @Schema(example = "recruiter", nullable = true) String assignee,
        @Schema(nullable = true) List<String> applications,
        @Schema(nullable = true) Everybody everybody) {

    /**
     * All those on a stage, as a board shows them.
     *
     * @param stage the stage: SCREENING, INTERVIEWS, DECISION, OFFER, or a stage that the posting's pipeline has besides
     * @param name a part of the name, in small or large letters; left out for everybody
     * @param score the least mean rating, from 1 to 5; left out for everybody
     * @param days how many whole days they have been on the stage at least; left out for everybody
     */
    @NothingElse
    record Everybody(
            @Schema(example = "SCREENING") String stage,
            @Schema(nullable = true) String name,
            @Schema(nullable = true) Double score,
            @Schema(example = "14", nullable = true) Integer days) {}

    BulkRequest request(String viewer, String postingId, Board board) {
        return new BulkRequest(action, reason, comment, assignee, ids(viewer, postingId, board));
    }

    private List<String> ids(String viewer, String postingId, Board board) {
        List<Stage> stages = everybody == null
                ? List.of()
                : board.stages(postingId).stream().map(DrawnStage::stage).toList();
        Refusal.check()
                .refuseIf(
                        applications != null && everybody != null,
                        "applications",
                        "Name either the applications or the stage of all of them, and not both.")
                .refuseIf(
                        applications != null && applications.contains(null),
                        "applications",
                        "An id is missing among these applications.")
                .refuseIf(
                        everybody != null
                                && stages.stream()
                                        .noneMatch(stage -> stage.name().equals(everybody.stage())),
                        "everybody.stage",
                        "Name the stage, one of: "
                                + stages.stream().map(Stage::name).collect(Collectors.joining(", ")) + ".")
                .done();
        return everybody == null
                ? applications
                : board.sought(
                        viewer,
                        postingId,
                        new Stage(everybody.stage()),
                        new BoardFilter(everybody.name(), everybody.score(), everybody.days()),
                        BulkDecisions.MOST + 1);
    }
}
