package org.hiringpipelines.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hiringpipelines.workflows.offers.OfferProcess;
import org.hiringpipelines.workflows.offers.OfferService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the candidate's answer to an offer, and the results of the checks it waits for. */
@Tag(name = "Answers")
@RestController
@RequestMapping("/api/offers")
@ForTheHiringTeam
class OfferController {

    private final OfferService offers;
    private final OfferProcess process;

    OfferController(OfferService offers, OfferProcess process) {
        this.offers = offers;
        this.process = process;
    }

    @Operation(
            summary = "Answer an offer",
            description = "An accepted offer goes on to its checks; a declined one ends the application.")
    @ApiResponse(responseCode = "202", description = "The answer is taken.")
    @ApiResponse(responseCode = "400", description = "The answer is neither accepted nor declined.")
    @ApiResponse(responseCode = "404", description = "There is no offer of that id.")
    @ApiResponse(
            responseCode = "409",
            description = "No answer is awaited: the offer is not out yet, is answered, has expired or is void.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/{id}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    void answer(@PathVariable String id, @RequestBody OfferAnswer answer) {
        offers.find(id);
        FirstWins.run(() -> process.answered(id, answer.answer(), answer.reason()));
    }

    @Operation(
            summary = "Report what a check brought out",
            description = "For the vendor of the check. A finding goes to the hiring manager, who assesses it.")
    @ApiResponse(responseCode = "202", description = "The report is taken.")
    @ApiResponse(responseCode = "400", description = "The result is neither clear nor finding.")
    @ApiResponse(responseCode = "404", description = "There is no offer of that id, or no check of that kind.")
    @ApiResponse(responseCode = "409", description = "This check is not awaited, or its result is in already.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/{id}/clearances/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
    void report(
            @PathVariable String id,
            @Parameter(description = "The kind of check, as the offer names it.", example = "BACKGROUND_CHECK")
                    @PathVariable
                    String kind,
            @RequestBody ClearanceReport report) {
        offers.find(id);
        offers.requireCheck(id, kind);
        FirstWins.run(() -> process.clearanceReported(id, kind, report.result(), report.comment()));
    }
}
