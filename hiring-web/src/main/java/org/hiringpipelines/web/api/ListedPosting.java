package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.hiringpipelines.model.posting.Requisition;

/** A posting as the list shows it. */
@Schema(description = "A posting as the list shows it.")
record ListedPosting(
        @Schema(example = "3f0c9a52-6d3e-4b57-9f0a-0b7a3f1f6f10")
        String id,

        @Schema(example = "Harbour Pilot") String title,
        @Schema(example = "Port of Larne", nullable = true) String organization,
        Requisition.Status status,

        @Schema(description = "How many people are to be hired.", example = "2")
        int openings,

        @Schema(description = "How many have been hired.", example = "1")
        int hires,

        @Schema(
                description = "The last day on which applications are taken; null for open until filled.",
                example = "2026-09-30",
                nullable = true)
        LocalDate closesOn,

        @Schema(
                description = "User id of who decides; null where any hiring manager may.",
                example = "manager",
                nullable = true)
        String hiringManager,

        @Schema(
                description = "User id of who screens and schedules; null where any recruiter may.",
                example = "recruiter",
                nullable = true)
        String recruiter,

        @Schema(example = "2026-08-01T08:15:00Z") Instant receivedAt,

        @Schema(description = "When it was opened for applications.", nullable = true)
        Instant publishedAt,

        @Schema(description = "When it took its last application.", nullable = true)
        Instant closedAt) {

    static ListedPosting of(Requisition requisition) {
        return new ListedPosting(
                requisition.id(),
                requisition.posting().title(),
                requisition.posting().organization(),
                requisition.status(),
                requisition.openings(),
                requisition.hires(),
                requisition.closesOn(),
                requisition.hiringManager(),
                requisition.recruiter(),
                requisition.receivedAt(),
                requisition.publishedAt(),
                requisition.closedAt());
    }
}
