package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.model.posting.Requisition;

/**
 * A posting as the list shows it.
 *
 * @param openings how many people are to be hired
 * @param hires how many have been hired
 * @param closesOn the last day on which applications are taken; null for open until filled
 * @param hiringManager user id of who decides; null where any hiring manager may
 * @param recruiter user id of who screens and schedules; null where any recruiter may
 * @param publishedAt when it was opened for applications
 * @param closedAt when it took its last application
 */
// Its first sentence a second time: springdoc does not read it where another record unwraps this one.
@Schema(description = "A posting as the list shows it.")
record ListedPosting(
        @Schema(example = "3f0c9a52-6d3e-4b57-9f0a-0b7a3f1f6f10")
        String id,

        @Schema(example = "Harbour Pilot") String title,
        @Schema(example = "Port of Larne", nullable = true) String organization,
        @Schema(example = "Pilotage", nullable = true) String department,
        Requisition.Status status,
        @Schema(example = "2") int openings,
        @Schema(example = "1") int hires,
        @Schema(example = "2026-09-30", nullable = true) LocalDate closesOn,
        @Schema(example = "manager", nullable = true) String hiringManager,
        @Schema(example = "recruiter", nullable = true) String recruiter,
        @Schema(example = "2026-08-01T08:15:00Z") Instant receivedAt,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant closedAt) {

    static ListedPosting of(BriefPosting posting) {
        return new ListedPosting(
                posting.id(),
                posting.title(),
                posting.organization(),
                posting.department(),
                posting.status(),
                posting.openings(),
                posting.hires(),
                posting.closesOn(),
                posting.hiringManager(),
                posting.recruiter(),
                posting.receivedAt(),
                posting.publishedAt(),
                posting.closedAt());
    }
}
