package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.hiringpipelines.model.bulk.BulkAction;
import org.hiringpipelines.model.bulk.BulkDecision;
import org.hiringpipelines.model.bulk.BulkResult;
import org.hiringpipelines.workflows.bulk.BulkOutcome;
import org.hiringpipelines.workflows.bulk.BulkProgress;

/**
 * How far a decision about many has come, and what came of it for each.
 *
 * @param id under which it is kept
 * @param action what becomes of the applications
 * @param askedBy the user id of who decided
 * @param askedAt when
 * @param finished whether it is at its end, by itself or because somebody stopped it
 * @param stoppedAt when somebody stopped it; null where nobody has
 * @param stoppedBy the user id of who stopped it; null where nobody has
 * @param pausedAt since when it waits until somebody lets it go on; null where it does not
 * @param pausedBy the user id of who made it wait; null where it does not
 * @param all how many applications it was about
 * @param done for how many it is done
 * @param leftOut how many were left out
 * @param failed for how many it was not done though they were met
 * @param open for how many nothing has come of it yet, or will, where it was stopped
 * @param applications what came of it for each; those first for whom it was not done
 */
record BulkDecisionProgress(
        @Schema(example = "1a0c5b9e-0d5b-4f41-9d57-1c1b1f7f6f77")
        String id,

        BulkAction action,
        @Schema(example = "recruiter") String askedBy,
        Instant askedAt,
        boolean finished,
        @Schema(nullable = true) Instant stoppedAt,
        @Schema(nullable = true) String stoppedBy,
        @Schema(nullable = true) Instant pausedAt,
        @Schema(nullable = true) String pausedBy,
        @Schema(example = "200") long all,
        @Schema(example = "180") long done,
        @Schema(example = "2") long leftOut,
        @Schema(example = "0") long failed,
        @Schema(example = "18") long open,
        List<SettledApplication> applications) {

    /**
     * What came of it for one application.
     *
     * @param application the application's id
     * @param name the candidate's name
     * @param result what came of it; null where nothing has yet
     * @param why why it was left out or not done, as a sentence; null where it was done
     */
    record SettledApplication(
            @Schema(example = "b0f9c1de-53c1-4a43-8d38-5f0c2a9d7e11")
            String application,

            @Schema(example = "Maren Holt") String name,
            @Schema(nullable = true) BulkResult result,

            @Schema(example = "Has ended already: withdrawn by the candidate.", nullable = true)
            String why) {

        static SettledApplication of(BulkOutcome outcome) {
            return new SettledApplication(outcome.applicationId(), outcome.name(), outcome.result(), outcome.note());
        }
    }

    static BulkDecisionProgress of(BulkProgress progress, List<BulkOutcome> outcomes) {
        BulkDecision decision = progress.decision();
        return new BulkDecisionProgress(
                decision.id(),
                decision.action(),
                decision.askedBy(),
                decision.askedAt(),
                progress.finished(),
                decision.stoppedAt(),
                decision.stoppedBy(),
                decision.pausedAt(),
                decision.pausedBy(),
                progress.all(),
                progress.done(),
                progress.leftOut(),
                progress.failed(),
                progress.open(),
                outcomes.stream().map(SettledApplication::of).toList());
    }
}
