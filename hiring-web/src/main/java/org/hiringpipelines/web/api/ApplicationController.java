package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Encoding;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.web.documents.SentFile;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.hiringpipelines.workflows.applications.ApplicationProcess;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.applications.Withdrawals;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.offers.Clearances;
import org.hiringpipelines.workflows.offers.OfferService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes applications in, tells where they stand, and takes withdrawals. */
@Tag(name = "Applications", description = "Hand in applications, follow them, and withdraw them.")
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@ForTheHiringTeam
class ApplicationController {

    private final ApplicationIntake intake;
    private final ApplicationService applications;
    private final ApplicationProcess process;
    private final Withdrawals withdrawals;
    private final InterviewService interviews;
    private final OfferService offers;
    private final Clearances clearances;
    private final Timeline timeline;
    private final CorrespondenceService correspondence;
    private final JsonPart json;

    ApplicationController(
            ApplicationIntake intake,
            ApplicationService applications,
            ApplicationProcess process,
            Withdrawals withdrawals,
            InterviewService interviews,
            OfferService offers,
            Clearances clearances,
            Timeline timeline,
            CorrespondenceService correspondence,
            JsonPart json) {
        this.intake = intake;
        this.applications = applications;
        this.process = process;
        this.withdrawals = withdrawals;
        this.interviews = interviews;
        this.offers = offers;
        this.clearances = clearances;
        this.timeline = timeline;
        this.correspondence = correspondence;
        this.json = json;
    }

    @ForTheHiringTeam.AboutPosting
    @SubmittingApplications
    @PostMapping(path = "/postings/{id}/applications", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReceivedApplication> submit(
            @PathVariable String id,
            @IdempotencyKey @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody ApplicationSubmission application) {
        return take(id, application, null, key);
    }

    @ForTheHiringTeam.AboutPosting
    @SubmittingApplications
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = ApplicationParts.class),
                            encoding = @Encoding(name = "application", contentType = MediaType.APPLICATION_JSON_VALUE)))
    @PostMapping(path = "/postings/{id}/applications", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReceivedApplication> submitWithResume(
            @PathVariable String id,
            @IdempotencyKey @RequestHeader(name = "Idempotency-Key", required = false) String key,
            // The file comes first: asked for another part, the server says of a body that is too large that it is
            // broken.
            @Parameter(hidden = true) @RequestPart(name = "resume", required = false) MultipartFile resume,
            @Parameter(hidden = true) @RequestPart("application") byte[] application)
            throws IOException {
        return take(id, json.read(application, ApplicationSubmission.class), SentFile.of(resume), key);
    }

    /**
     * An application and the résumé that comes with it, as the parts of a multipart body.
     *
     * @param resume the résumé: a PDF, Word, OpenDocument, RTF or text file of at most 10 MB
     */
    @Schema(name = "ApplicationWithResume")
    record ApplicationParts(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            ApplicationSubmission application,

            @Schema(type = "string", format = "binary", nullable = true)
            String resume) {}

    private ResponseEntity<ReceivedApplication> take(
            String postingId, ApplicationSubmission submission, AttachedFile resume, String key) {
        var form = submission.form();
        var receipt = FirstWins.call(() -> intake.submit(postingId, form, resume, key));
        return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/applications/{id}")
                        .build(receipt.application().id()))
                .body(ReceivedApplication.of(receipt));
    }

    /** Where it stands, what happened so far, and the ids of its interviews and offers. */
    @Operation(summary = "Follow an application")
    @ApiResponse(responseCode = "200", description = "The application with its timeline.")
    @ApiResponse(responseCode = "404", description = "There is no application of that id.")
    @ForTheHiringTeam.AboutApplication
    @GetMapping("/applications/{id}")
    ApplicationProgress application(@PathVariable String id) {
        Application application = applications.find(id);
        List<ApplicationProgress.OfferProgress> proposals = offers.of(id).stream()
                .map(offer -> ApplicationProgress.OfferProgress.of(offer, clearances.of(offer.id())))
                .toList();
        return ApplicationProgress.of(
                application,
                process.instanceOf(id),
                applications.candidateOf(application),
                interviews.of(id),
                proposals,
                timeline.of(id),
                correspondence.of(id));
    }

    /**
     * The candidate no longer wants the job, at whatever stage, or while the application is on hold. Open tasks vanish, interviews
     * and offers are void. The body may be left out.
     */
    @Operation(summary = "Withdraw an application")
    @ApiResponse(responseCode = "202", description = "The application is withdrawn.")
    @ApiResponse(responseCode = "400", description = "The body is not what is expected; nothing has changed.")
    @ApiResponse(responseCode = "404", description = "There is no application of that id.")
    @ApiResponse(responseCode = "409", description = "The application has ended for good already.")
    @ForTheHiringTeam.AboutApplication
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/applications/{id}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    void withdraw(@PathVariable String id, @RequestBody(required = false) Withdrawal withdrawal) {
        String reason = withdrawal == null ? null : withdrawal.reason();
        FirstWins.run(() -> withdrawals.withdraw(id, reason));
    }
}
