package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.hiringpipelines.web.documents.TriedDesign;
import org.hiringpipelines.web.rehearsals.RatesJson;
import org.hiringpipelines.workflows.rehearsals.RehearsalPlan;
import org.hiringpipelines.workflows.rehearsals.RehearsalReport;
import org.hiringpipelines.workflows.rehearsals.Rehearsals;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Tries designs with simulated candidates, beside the running house. */
@Tag(name = "Designs")
@RestController
@RequestMapping(path = "/api/designs/try", produces = MediaType.APPLICATION_JSON_VALUE)
class RehearsalController {

    private final Rehearsals rehearsals;
    private final TriedDesign tried;

    RehearsalController(Rehearsals rehearsals, TriedDesign tried) {
        this.rehearsals = rehearsals;
        this.tried = tried;
    }

    /** A single name is not a list of several with commas between them. */
    @InitBinder("takeOut")
    void wholeNames(WebDataBinder binder) {
        binder.registerCustomEditor(Set.class, new CustomCollectionEditor(Set.class));
    }

    /**
     * Tries a design with simulated candidates, in an engine of its own, with time moved by itself. No mail leaves, and nothing of the running house
     * is touched. Answers when all is done, which takes about a minute, longer on a busy machine, and a quarter of an hour at most, unless
     * {@code seconds} asks for more.
     *
     * @param files files that take the place of those of the same names in the latest design, or one ZIP archive with them
     * @param takeOut the name of a file that is not to be part of the design any more, as often as there are some, as where designs are deployed
     * @param design the id of a deployed design to try, where there are no files and nothing is taken out; the latest where neither is given
     * @param candidates how many candidates
     * @param seed of all chance: the same seed leads to the same report
     * @param seconds how long the engine may carry candidates
     * @param pipeline the word for the pipeline they go through, where not the one that the table picks
     * @param rates for each task the shares of its choices, as JSON; see the documentation for process designers
     */
    @Operation(summary = "Try a design")
    @ApiResponse(responseCode = "200", description = "What came of it.")
    @ApiResponse(
            responseCode = "400",
            description =
                    "Something does not fit together: each fault names the file and the element. Or the design has no such pipeline.")
    @ApiResponse(responseCode = "404", description = "There is no design of that id.")
    @ApiResponse(responseCode = "409", description = "Another design is being tried.")
    @ForDesigners
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    RehearsalReport rehearse(
            @RequestPart(name = "files", required = false) List<MultipartFile> files,
            @Parameter(example = "[\"hear-references.form\"]") @RequestParam(required = false) Set<String> takeOut,
            @RequestParam(required = false) String design,
            @Parameter(example = "1000") @RequestParam(defaultValue = "1000") int candidates,
            @RequestParam(defaultValue = "1") long seed,
            @RequestParam(defaultValue = "" + RehearsalPlan.SECONDS) int seconds,
            @Parameter(example = "school") @RequestParam(required = false) String pipeline,
            @Parameter(example = "{\"Task_ScreenApplication\": {\"advance\": 30, \"hold\": 5, \"reject\": 65}}")
                    @RequestParam(required = false)
                    String rates) {
        RehearsalPlan plan = new RehearsalPlan(candidates, seed, RatesJson.read(rates), seconds, pipeline);
        Set<String> gone = takeOut == null ? Set.of() : takeOut;
        return rehearsals.rehearse(tried.called(files, gone, design), tried.of(files, gone, design), plan);
    }
}
