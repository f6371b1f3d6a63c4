package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The slot a candidate chose.
 *
 * @param startsAt when it starts: one of the proposed times, with its offset from UTC
 */
record SlotChoice(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-08-12T14:30:00Z")
        String startsAt) {}
