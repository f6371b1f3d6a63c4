package org.hiringpipelines.web.samples;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The steps from an application to a hire, in their order. */
enum SampleStep {
    @JsonProperty("screen")
    SCREEN,
    @JsonProperty("propose")
    PROPOSE,
    @JsonProperty("chooseSlot")
    CHOOSE_SLOT,
    @JsonProperty("scorecard")
    SCORECARD,
    @JsonProperty("decideRound")
    DECIDE_ROUND,
    @JsonProperty("decideHire")
    DECIDE_HIRE,
    @JsonProperty("draftOffer")
    DRAFT_OFFER,
    @JsonProperty("approveOffer")
    APPROVE_OFFER,
    @JsonProperty("answerOffer")
    ANSWER_OFFER,
    @JsonProperty("recordClearance")
    RECORD_CLEARANCE
}
