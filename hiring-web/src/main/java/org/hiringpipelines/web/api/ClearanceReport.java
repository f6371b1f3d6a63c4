package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a check brought out.
 *
 * @param result clear or finding
 * @param comment what the report says; may be left out
 */
record ClearanceReport(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"clear", "finding"},
                example = "clear")
        String result,

        @Schema(nullable = true, example = "Report 2026-118")
        String comment) {}
