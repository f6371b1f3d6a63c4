package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.workflows.board.Board;
import org.hiringpipelines.workflows.bulk.BulkDecisions;
import org.hiringpipelines.workflows.bulk.BulkRequest;
import org.hiringpipelines.workflows.involvement.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes decisions about many applications at once, and tells how far they are. */
@Tag(name = "Bulk decisions", description = "Decide about many applications for a posting at once.")
@RestController
@RequestMapping(path = "/api/postings/{id}/bulk-decisions", produces = MediaType.APPLICATION_JSON_VALUE)
class BulkDecisionController {

    private final BulkDecisions decisions;
    private final Board board;

    BulkDecisionController(BulkDecisions decisions, Board board) {
        this.decisions = decisions;
        this.board = board;
    }

    /**
     * Completes the tasks in which is decided about these applications, as the caller, who has to lead the posting. It is carried out in the
     * background, one application after the other; one that fails stops no other. Whoever is not at such a task, or at one that a colleague
     * has, is left out. Send the same Idempotency-Key again where you never saw the answer.
     *
     * @param preview true to be shown whom it would meet and which mail they would get, while nothing happens
     */
    @Operation(summary = "Decide about many applications")
    @ApiResponse(
            responseCode = "200",
            description = "Only shown: whom it would meet.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = ShownBulkDecision.class)))
    @ApiResponse(
            responseCode = "202",
            description = "The decision is taken and will be carried out.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where it says how far it is.",
                            schema = @Schema(type = "string", format = "uri")))
    @ApiResponse(responseCode = "400", description = "The decision makes no sense; nothing is done.")
    @ApiResponse(responseCode = "404", description = "There is no posting of that id.")
    @ApiResponse(responseCode = "409", description = "It meets nobody, or the key came with another decision.")
    @ForTheHiringTeam.LeadingPosting
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> decide(
            @PathVariable String id,
            @Parameter(example = "true") @RequestParam(defaultValue = "false") boolean preview,
            @Parameter(
                            description = "A key of yours for this decision, at most 200 characters, new for each.",
                            example = "spring-cleaning-1")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    String key,
            @RequestBody WantedBulkDecision wanted,
            @Parameter(hidden = true) Authentication caller) {
        Person person = Involved.personOf(caller);
        BulkRequest request = wanted.request(person.id(), id, board);
        if (preview) {
            return ResponseEntity.ok(ShownBulkDecision.of(decisions.preview(person, id, request)));
        }
        String decision =
                FirstWins.call(() -> decisions.begin(person, id, request, key)).id();
        return ResponseEntity.accepted()
                .location(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/postings/{id}/bulk-decisions/{decision}")
                        .build(id, decision))
                .build();
    }

    /** How far a decision about many is, and what came of it for each application. */
    @Operation(summary = "Follow a decision about many")
    @ApiResponse(responseCode = "200", description = "How far it is.")
    @ApiResponse(responseCode = "404", description = "There is no such posting, or no such decision about it.")
    @ForTheHiringTeam.LeadingPosting
    @GetMapping("/{decision}")
    BulkDecisionProgress progress(@PathVariable String id, @PathVariable String decision) {
        return BulkDecisionProgress.of(
                decisions.progress(id, decision), decisions.outcomes(id, decision, BulkDecisions.MOST, 0));
    }

    /** Stops a decision about many: what has been done stays, and the rest is left as it is. */
    @Operation(summary = "Stop a decision about many")
    @ApiResponse(responseCode = "202", description = "It is stopped, or was at its end.")
    @ApiResponse(responseCode = "404", description = "There is no such posting, or no such decision about it.")
    @ForTheHiringTeam.LeadingPosting
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/{decision}/stop")
    void stop(@PathVariable String id, @PathVariable String decision, @Parameter(hidden = true) Authentication caller) {
        FirstWins.run(() -> decisions.stop(Involved.personOf(caller), id, decision));
    }

    /** Makes a decision about many wait: what is being done at this moment is done, and the rest waits until it is resumed. */
    @Operation(summary = "Pause a decision about many")
    @ApiResponse(responseCode = "202", description = "It waits, or was at its end.")
    @ApiResponse(responseCode = "404", description = "There is no such posting, or no such decision about it.")
    @ForTheHiringTeam.LeadingPosting
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/{decision}/pause")
    void pause(
            @PathVariable String id, @PathVariable String decision, @Parameter(hidden = true) Authentication caller) {
        FirstWins.run(() -> decisions.pause(Involved.personOf(caller), id, decision));
    }

    /** Lets a decision about many go on that waits. */
    @Operation(summary = "Resume a decision about many")
    @ApiResponse(responseCode = "202", description = "It goes on, or was not waiting.")
    @ApiResponse(responseCode = "404", description = "There is no such posting, or no such decision about it.")
    @ForTheHiringTeam.LeadingPosting
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/{decision}/resume")
    void resume(@PathVariable String id, @PathVariable String decision) {
        FirstWins.run(() -> decisions.resume(id, decision));
    }
}
