package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.interviews.InterviewService;

/**
 * The slot a candidate chose, or that none suits.
 *
 * @param startsAt when it starts: one of the proposed times, with its offset from UTC; null where none suits
 * @param noneSuits whether none of the proposed times suits; then others are proposed
 */
record SlotChoice(@Schema(example = "2026-08-12T14:30:00Z") String startsAt, Boolean noneSuits) {

    /**
     * What the process is told.
     *
     * @throws Refusal where a time is given, and that none suits
     */
    String answer() {
        if (!Boolean.TRUE.equals(noneSuits)) {
            return startsAt;
        }
        if (startsAt != null) {
            throw new Refusal("noneSuits", "Give the time that was chosen, or that none suits, and not both.");
        }
        return InterviewService.NONE_SUITS;
    }
}
