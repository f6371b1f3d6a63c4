package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A candidate no longer wants the job.
 *
 * @param reason why, in the candidate's words; may be left out
 */
record Withdrawal(
        @Schema(example = "I have taken another post.", nullable = true)
        String reason) {}
