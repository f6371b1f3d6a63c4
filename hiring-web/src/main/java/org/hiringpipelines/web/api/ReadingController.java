package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.hiringpipelines.model.posting.check.PostingCheck;
import org.hiringpipelines.reader.Doubts;
import org.hiringpipelines.reader.PostingFormats;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads postings and keeps nothing. */
@Tag(name = "Postings")
@RestController
@RequestMapping("/api/readings")
@ForTheHiringTeam
class ReadingController {

    private final PostingFormats formats;
    private final PostingCheck check;
    private final Clock clock;

    ReadingController(PostingFormats formats, PostingCheck check, Clock clock) {
        this.formats = formats;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Answers what the text says, fact by fact, and what somebody should look at before it is published. What the text does not
     * say is null or empty. Good for a look before the posting is handed in.
     *
     * @param format the system whose JSON it is: lever, greenhouse or workable; left out for our own JSON and for every other
     * media type
     */
    @Operation(summary = "Read a posting and keep nothing")
    @ApiResponse(
            responseCode = "200",
            description = "The posting as read, with its findings and what the reader is not sure of.")
    @ApiResponse(responseCode = "400", description = "The body is no posting; every problem is named.")
    @ApiResponse(responseCode = "413", description = "The body is larger than a posting can be.")
    @ApiResponse(responseCode = "415", description = "The body has none of the media types that are read.")
    @PostingBody
    @PostMapping(
            consumes = {
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.TEXT_HTML_VALUE,
                PostingController.JSON_LD,
                MediaType.APPLICATION_JSON_VALUE
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    Reading read(
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Parameter(example = "lever") @RequestParam(required = false) String format,
            @RequestBody(required = false) byte[] body) {
        SentPosting sent = SentPosting.read(body, type, format, formats);
        return new Reading(
                sent.posting(),
                check.check(sent.posting(), sent.text(), LocalDate.now(clock)),
                Doubts.of(sent.text(), sent.posting()).stream()
                        .map(doubt ->
                                new Reading.Unsure(doubt.field(), doubt.reason().sentence()))
                        .toList());
    }
}
