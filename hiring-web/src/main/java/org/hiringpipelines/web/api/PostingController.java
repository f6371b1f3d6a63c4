package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes postings in and tells where they stand. */
@Tag(name = "Postings", description = "Read postings, hand them in, and see where they stand.")
@RestController
@RequestMapping("/api/postings")
@ForTheHiringTeam
class PostingController {

    static final String JSON_LD = "application/ld+json";

    private static final int LARGEST_PAGE = 200;

    private final PostingFormats formats;
    private final PostingIntake intake;
    private final PostingService postings;
    private final Involvement involvement;

    PostingController(PostingFormats formats, PostingIntake intake, PostingService postings, Involvement involvement) {
        this.formats = formats;
        this.intake = intake;
        this.postings = postings;
        this.involvement = involvement;
    }

    /**
     * Reads the posting, keeps it, and starts its process: a recruiter reviews it, approvers approve it, and it opens for
     * applications.
     *
     * @param hiringManager user id of the hiring manager who decides; left out: any hiring manager may
     * @param recruiter user id of the recruiter who screens and schedules; left out: any recruiter may
     * @param openings how many people are to be hired, from 1 to 10,000; left out: one
     * @param pipeline the word for the pipeline that its candidates go through, such as standard; left out: the table of pipelines picks
     * it
     * @param format the system whose JSON it is: lever, greenhouse or workable; left out for our own JSON and for every other
     * media type
     */
    @Operation(summary = "Hand in a posting")
    @ApiResponse(
            responseCode = "201",
            description = "The posting is kept and its process runs.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where the posting is found from now on.",
                            schema = @Schema(type = "string", format = "uri")))
    @ApiResponse(
            responseCode = "400",
            description = "The body is no posting, or a parameter is wrong; nothing is kept.")
    @ApiResponse(responseCode = "413", description = "The body is larger than a posting can be.")
    @ApiResponse(responseCode = "415", description = "The body has none of the media types that are read.")
    @PostingBody
    @PostMapping(
            consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, JSON_LD, MediaType.APPLICATION_JSON_VALUE
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReceivedPosting> receive(
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Parameter(example = "manager") @RequestParam(required = false) String hiringManager,
            @Parameter(example = "recruiter") @RequestParam(required = false) String recruiter,
            @Parameter(example = "2") @RequestParam(required = false) String openings,
            @Parameter(example = "standard") @RequestParam(required = false) String pipeline,
            @Parameter(example = "lever") @RequestParam(required = false) String format,
            @RequestBody(required = false) byte[] body) {
        SentPosting sent = SentPosting.read(body, type, format, formats);
        ReceivedPosting received = ReceivedPosting.of(
                intake.receive(sent.posting(), sent.text(), hiringManager, recruiter, openings, pipeline));
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/postings/{id}")
                        .build(received.id()))
                .body(received);
    }

    /**
     * The postings that the caller leads, or all for a program, whatever their status, newest first.
     *
     * @param page which page; the first is 0
     * @param size how many postings a page holds, from 1 to 200
     */
    @Operation(summary = "List the postings")
    @ApiResponse(responseCode = "200", description = "The page asked for; empty where there is nothing that far.")
    @ApiResponse(responseCode = "400", description = "There is no such page, or it would be too large.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    PostingPage list(
            @Parameter(example = "0") @RequestParam(defaultValue = "0") int page,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Authentication caller) {
        Refusal.check()
                .refuseIf(page < 0, "page", "The first page is 0.")
                .refuseIf(size < 1 || size > LARGEST_PAGE, "size", "A page holds from 1 to 200 postings.")
                .done();
        return PostingPage.of(involvement.postingsOf(Involved.personOf(caller), PageRequest.of(page, size)));
    }

    /**
     * Our JSON has all that is known. With "Accept: application/ld+json" the answer is the schema.org JobPosting for a page that
     * search engines read; a closed posting has none any more, and the page that shows it should answer 410 as well.
     */
    @Operation(summary = "Look at one posting")
    @ApiResponse(
            responseCode = "200",
            description = "The posting.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = FullPosting.class)),
                @Content(mediaType = JSON_LD, schema = @Schema(type = "object"))
            })
    @ApiResponse(responseCode = "404", description = "There is no posting of that id.")
    @ApiResponse(responseCode = "410", description = "The posting is closed: there is no JobPosting to show any more.")
    @ForTheHiringTeam.AboutPosting
    @GetMapping(
            path = "/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, JSON_LD})
    ResponseEntity<Object> posting(@PathVariable String id, @Parameter(hidden = true) NativeWebRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Requisition requisition = postings.find(id);
        if (wantsJsonLd(request)) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(JSON_LD))
                    .body(JobPage.of(requisition));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(FullPosting.of(requisition, postings.pipeline(id), postings.findings(id)));
    }

    /** Whether the caller asks for JSON-LD by name before anything that our own JSON would satisfy. */
    private static boolean wantsJsonLd(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> accepted = new HeaderContentNegotiationStrategy().resolveMediaTypes(request);
        MediaType linked = MediaType.parseMediaType(JSON_LD);
        return accepted.stream()
                .filter(type -> type.includes(linked) || type.includes(MediaType.APPLICATION_JSON))
                .findFirst()
                .filter(type -> !type.includes(MediaType.APPLICATION_JSON))
                .isPresent();
    }
}
