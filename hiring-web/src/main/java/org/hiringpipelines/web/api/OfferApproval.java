package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.hiringpipelines.model.offer.Approval;

/**
 * An approval of an offer, decided or awaited.
 *
 * @param group the group that is asked
 * @param asked the user id of the member who is asked by name; null where anybody of the group may decide
 * @param approver the user id of who decided; another than asked where somebody stepped in
 * @param decision what was decided; null as long as it is awaited
 */
record OfferApproval(
        @Schema(nullable = true, example = "approvers") String group,
        @Schema(nullable = true) String asked,
        @Schema(nullable = true, example = "approver") String approver,
        @Schema(nullable = true) Approval.Decision decision,
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
