package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The form of every error, for the description of the calls (RFC 9457). */
@Schema(name = "Problem", description = "What is wrong with a request, for a person to read (RFC 9457).")
record ProblemDetails(
        @Schema(example = "about:blank") String type,
        @Schema(example = "Bad Request") String title,
        @Schema(example = "400") int status,

        @Schema(example = "An application needs the candidate's e-mail address.")
        String detail,

        @Schema(example = "/api/postings/3f0c9a52-6d3e-4b57-9f0a-0b7a3f1f6f10/applications")
        String instance,

        @Schema(description = "Every single thing that is wrong; empty or absent where no field is at fault.")
        List<Fault> errors) {

    /** One thing that is wrong. */
    @Schema(name = "ProblemError", description = "One thing that is wrong.")
    record Fault(
            @Schema(
                    description = "The member or parameter at fault, with its path; empty where the whole is.",
                    example = "candidate.email")
            String field,

            @Schema(example = "An application needs the candidate's e-mail address.")
            String message) {}
}
