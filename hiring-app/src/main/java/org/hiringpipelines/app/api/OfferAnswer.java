package org.hiringpipelines.app.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a candidate answered to an offer.
 *
 * @param answer accepted or declined
 * @param reason why, in the candidate's words; may be left out
 */
@Schema(description = "What a candidate answered to an offer.")
record OfferAnswer(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"accepted", "declined"},
                example = "accepted")
        String answer,

        @Schema(description = "Why, in the candidate's words.", nullable = true, example = "The sea calls.")
        String reason) {}
