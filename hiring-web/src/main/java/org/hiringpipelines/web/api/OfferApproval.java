package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.hiringpipelines.model.offer.Approval;

/** An approval of an offer, decided or awaited. */
@Schema(description = "An approval of an offer, decided or awaited.")
record OfferApproval(
        @Schema(description = "The group that is asked.", nullable = true, example = "approvers")
        String group,

        @Schema(
                description =
                        "The user id of the member who is asked by name; null where anybody of the group may decide.",
                nullable = true)
        String asked,

        @Schema(
                description = "The user id of who decided; another than asked where somebody stepped in.",
                nullable = true,
                example = "approver")
        String approver,

        @Schema(description = "What was decided; null as long as it is awaited.", nullable = true)
        Approval.Decision decision,

        @Schema(nullable = true) String comment,
        @Schema(nullable = true) Instant decidedAt) {

    static OfferApproval of(Approval approval) {
        return new OfferApproval(
                approval.approverGroup(),
                approval.asked(),
                approval.approver(),
                approval.decision(),
                approval.comment(),
                approval.decidedAt());
    }
}
