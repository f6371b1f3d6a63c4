package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hiringpipelines.workflows.interviews.InterviewProcess;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the candidate's choice of an interview slot. */
@Tag(name = "Answers", description = "What candidates and vendors answer.")
@RestController
@RequestMapping("/api/interviews")
@ForTheHiringTeam
class InterviewController {

    private final InterviewService interviews;
    private final InterviewProcess process;

    InterviewController(InterviewService interviews, InterviewProcess process) {
        this.interviews = interviews;
        this.process = process;
    }

    /** One of the proposed times, which stand with the interview in the application, or that none suits: then others are proposed. */
    @Operation(summary = "Choose an interview slot")
    @ApiResponse(responseCode = "202", description = "The interview is scheduled, or looks for a time again.")
    @ApiResponse(
            responseCode = "400",
            description = "This time was not proposed, is no time, or lacks the offset where clocks show it twice.")
    @ApiResponse(responseCode = "404", description = "There is no interview of that id.")
    @ApiResponse(
            responseCode = "409",
            description = "No choice is awaited: none is proposed, or one is chosen already.")
    @ForTheHiringTeam.AboutInterview
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/{id}/slot", consumes = MediaType.APPLICATION_JSON_VALUE)
    void choose(@PathVariable String id, @RequestBody SlotChoice choice) {
        interviews.find(id);
        String answer = choice.answer();
        FirstWins.run(() -> process.slotChosen(id, answer));
    }
}
