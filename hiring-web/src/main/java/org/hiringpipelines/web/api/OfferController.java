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
import java.util.stream.Stream;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.web.documents.DocumentAnswer;
import org.hiringpipelines.web.documents.SentFile;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.offers.ClearanceReports;
import org.hiringpipelines.workflows.offers.Clearances;
import org.hiringpipelines.workflows.offers.OfferProcess;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.offers.SentLetters;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes the candidate's answer to an offer and the results of the checks it waits for, and hands out its letter and approvals. */
@Tag(name = "Answers")
@RestController
@RequestMapping("/api/offers")
@ForTheHiringTeam
class OfferController {

    private final OfferService offers;
    private final SentLetters letters;
    private final Clearances clearances;
    private final ClearanceReports reports;
    private final ApprovalService approvals;
    private final OfferProcess process;
    private final JsonPart json;

    OfferController(
            OfferService offers,
            SentLetters letters,
            Clearances clearances,
            ClearanceReports reports,
            ApprovalService approvals,
            OfferProcess process,
            JsonPart json) {
        this.offers = offers;
        this.letters = letters;
        this.clearances = clearances;
        this.reports = reports;
        this.approvals = approvals;
        this.process = process;
        this.json = json;
    }

    /**
     * An accepted offer goes on to its checks, a declined one ends the application, and one that is negotiated goes back to the
     * hiring manager as a new version.
     */
    @Operation(summary = "Answer an offer")
    @ApiResponse(responseCode = "202", description = "The answer is taken.")
    @ApiResponse(
            responseCode = "400",
            description = "The answer is none of accepted, declined and negotiating, or says not what is asked for.")
    @ApiResponse(responseCode = "404", description = "There is no offer of that id.")
    @ApiResponse(
            responseCode = "409",
            description = "No answer is awaited: the offer is not out yet, is answered, has expired or is void.")
    @ForTheHiringTeam.AboutOffer
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/{id}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    void answer(@PathVariable String id, @RequestBody OfferAnswer answer) {
        offers.find(id);
        FirstWins.run(() -> process.answered(id, answer.answer(), answer.reason()));
    }

    /**
     * The letter as it went out with the latest version, or with the version asked for.
     *
     * @param version which version, from 1; the latest that went out where left out
     */
    @Operation(summary = "Fetch the letter of an offer")
    @ApiResponse(
            responseCode = "200",
            description = "The letter.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404", description = "There is no offer of that id, or this version has not gone out.")
    @ForTheHiringTeam.AboutOffer
    @GetMapping("/{id}/letter")
    ResponseEntity<byte[]> letter(@PathVariable String id, @RequestParam(required = false) Integer version) {
        offers.find(id);
        Document letter = version == null
                ? letters.letter(id).orElseThrow(() -> new NotFound("No letter has gone out for this offer yet."))
                : letters.letter(id, version);
        return DocumentAnswer.saved(letter);
    }

    /** Who decided what so far, oldest first, and then who is still to decide, the next one first. */
    @Operation(summary = "List the approvals of an offer")
    @ApiResponse(responseCode = "200", description = "The approvals.")
    @ApiResponse(responseCode = "404", description = "There is no offer of that id.")
    @ForTheHiringTeam.AboutOffer
    @GetMapping(path = "/{id}/approvals", produces = MediaType.APPLICATION_JSON_VALUE)
    List<OfferApproval> approvals(@PathVariable String id) {
        boolean inApproval = offers.find(id).status() == Offer.Status.IN_APPROVAL;
        return Stream.concat(approvals.of(id).stream(), inApproval ? approvals.awaitedOf(id).stream() : Stream.of())
                .map(OfferApproval::of)
                .toList();
    }

    @ForTheHiringTeam.AboutOffer
    @ReportingClearances
    @PostMapping(path = "/{id}/clearances/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
    void report(@PathVariable String id, @CheckKind @PathVariable String kind, @RequestBody ClearanceReport report) {
        receive(id, kind, report, null);
    }

    @ForTheHiringTeam.AboutOffer
    @ReportingClearances
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = ClearanceParts.class),
                            encoding = @Encoding(name = "clearance", contentType = MediaType.APPLICATION_JSON_VALUE)))
    @PostMapping(path = "/{id}/clearances/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void reportWithFile(
            @PathVariable String id,
            @CheckKind @PathVariable String kind,
            // First, as the file of an application.
            @Parameter(hidden = true) @RequestPart(name = "report", required = false) MultipartFile report,
            @Parameter(hidden = true) @RequestPart("clearance") byte[] clearance)
            throws IOException {
        receive(id, kind, json.read(clearance, ClearanceReport.class), SentFile.of(report));
    }

    /**
     * What a check brought out and the report as a file, as the parts of a multipart body.
     *
     * @param report the report: a PDF, Word, OpenDocument, RTF or text file of at most 10 MB
     */
    @Schema(name = "ClearanceReportWithFile")
    record ClearanceParts(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            ClearanceReport clearance,

            @Schema(type = "string", format = "binary", nullable = true)
            String report) {}

    private void receive(String id, String kind, ClearanceReport report, AttachedFile file) {
        offers.find(id);
        clearances.requireCheck(id, kind);
        FirstWins.run(() -> reports.receive(id, kind, report.result(), report.comment(), file));
    }
}
