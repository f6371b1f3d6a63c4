package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What is wrong with a request, for a person to read: the form of every error (RFC 9457).
 *
 * @param errors every single thing that is wrong; empty or absent where no field is at fault
 */
@Schema(name = "Problem")
record ProblemDetails(
        @Schema(example = "about:blank") String type,
        @Schema(example = "Bad Request") String title,
        @Schema(example = "400") int status,

        @Schema(example = "An application needs the candidate's e-mail address.")
        String detail,

        @Schema(example = "/api/postings/3f0c9a52-6d3e-4b57-9f0a-0b7a3f1f6f10/applications")
        String instance,

        List<Fault> errors) {

    /**
     * One thing that is wrong.
     *
     * @param field the member or parameter at fault, with its path; empty where the whole is
     */
    @Schema(name = "ProblemError")
    record Fault(
            @Schema(example = "candidate.email") String field,

            @Schema(example = "An application needs the candidate's e-mail address.")
            String message) {}
}
