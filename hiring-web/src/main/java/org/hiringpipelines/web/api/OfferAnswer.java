package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a candidate answered to an offer.
 *
 * @param answer accepted, declined or negotiating
 * @param reason why, or what the candidate asks for, in the candidate's words; required with negotiating
 */
record OfferAnswer(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"accepted", "declined", "negotiating"},
                example = "accepted")
        String answer,

        @Schema(nullable = true, example = "The sea calls.") String reason) {}
