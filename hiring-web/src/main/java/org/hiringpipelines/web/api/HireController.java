package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.offers.Hires;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands hires over to payroll. */
@Tag(name = "Applications")
@RestController
@RequestMapping(path = "/api/applications", produces = MediaType.APPLICATION_JSON_VALUE)
@ForTheHiringTeam
class HireController {

    private final ApplicationService applications;
    private final PostingService postings;
    private final Hires hires;

    HireController(ApplicationService applications, PostingService postings, Hires hires) {
        this.applications = applications;
        this.postings = postings;
        this.hires = hires;
    }

    /** Who was hired for what: the person, the job, the terms that were accepted, and whether the first day of work stands. */
    @Operation(summary = "Hand a hire over to payroll")
    @ApiResponse(responseCode = "200", description = "The hire.")
    @ApiResponse(responseCode = "404", description = "There is no application of that id.")
    @ApiResponse(responseCode = "409", description = "This application has not ended with a hire.")
    @ForTheHiringTeam.AboutApplication
    @GetMapping("/{id}/hire")
    HireRecord hire(@PathVariable String id) {
        Application application = applications.find(id);
        if (application.outcome() != Outcome.HIRED) {
            throw new Conflict("This application has not ended with a hire: "
                    + (application.outcome() == null
                            ? "it is still open"
                            : application.outcome().words().toLowerCase(Locale.ROOT))
                    + ".");
        }
        return HireRecord.of(
                application,
                applications.candidateOf(application),
                postings.find(application.postingId()),
                hires.of(id, application.closedAt()));
    }
}
