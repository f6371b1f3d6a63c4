package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a candidate answered to an offer.
 *
 * @param answer accepted, declined or negotiating
 * @param reason why, or what the candidate asks for, in the candidate's words; may be left out unless the candidate negotiates
 */
@Schema(description = "What a candidate answered to an offer.")
record OfferAnswer(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"accepted", "declined", "negotiating"},
                example = "accepted")
        String answer,

        @Schema(
                description =
                        "Why, or what the candidate asks for, in the candidate's words. Required with negotiating.",
                nullable = true,
                example = "The sea calls.")
        String reason) {}
