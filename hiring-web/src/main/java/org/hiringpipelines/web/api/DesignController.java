package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.hiringpipelines.web.documents.SentDesign;
import org.hiringpipelines.workflows.designs.DeployedDesign;
import org.hiringpipelines.workflows.designs.Designs;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes designs in: diagrams, tables, forms, and texts of mails and letters. */
@Tag(name = "Designs", description = "Deploy diagrams, tables, forms, mails and letters as one unit.")
@RestController
@RequestMapping(path = "/api/designs", produces = MediaType.APPLICATION_JSON_VALUE)
class DesignController {

    private final Designs designs;

    DesignController(Designs designs) {
        this.designs = designs;
    }

    /** A single name is not a list of several with commas between them. */
    @InitBinder("takeOut")
    void wholeNames(WebDataBinder binder) {
        binder.registerCustomEditor(Set.class, new CustomCollectionEditor(Set.class));
    }

    /**
     * Deploys files as one design. They take the place of the files of the same names in the latest design; all others stay as they are
     * there. Who is on an earlier version goes on with that version, its forms and its mails, also with those that are taken out.
     *
     * @param files the files, or one ZIP archive with them; may be left out where something is taken out
     * @param takeOut the name of a file that is not to be part of the design any more, as often as there are some; of a mail or a letter its text
     *     and its page go, in all languages
     * @param name what the design is called
     * @param why why it is deployed
     */
    @Operation(summary = "Deploy a design")
    @ApiResponse(
            responseCode = "201",
            description = "It is deployed, and new applications follow it.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "The design.",
                            schema = @Schema(type = "string", format = "uri")))
    @ApiResponse(
            responseCode = "400",
            description =
                    "Something does not fit together: each fault names the file and the element. Or what is taken out is"
                            + " used, or not there: each fault names what uses it. Nothing is deployed.")
    @ForDesigners
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ListedDesign> deploy(
            @RequestPart(name = "files", required = false) List<MultipartFile> files,
            @Parameter(example = "[\"hear-references.form\"]") @RequestParam(required = false) Set<String> takeOut,
            @Parameter(example = "References before the offer") @RequestParam(required = false) String name,
            @Parameter(example = "Asked for by the works council") @RequestParam(required = false) String why) {
        DeployedDesign deployed = designs.deploy(
                name, why, SentDesign.of(files == null ? List.of() : files), takeOut == null ? Set.of() : takeOut);
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/designs/{id}")
                        .build(deployed.design().id()))
                .body(ListedDesign.of(deployed));
    }

    /** The latest designs, the last one first, whichever way they came. */
    @Operation(summary = "List designs")
    @ApiResponse(responseCode = "200", description = "At most the last 50.")
    @ForDesigners
    @GetMapping
    List<ListedDesign> list() {
        return designs.latest().stream().map(ListedDesign::of).toList();
    }

    /** The parts of the latest design, each with what uses it. What nothing uses can be taken out. */
    @Operation(summary = "List the parts of the latest design")
    @ApiResponse(responseCode = "200", description = "All of them, by kind and name.")
    @ForDesigners
    @GetMapping("/parts")
    List<ListedPart> parts() {
        return designs.parts().stream().map(ListedPart::of).toList();
    }

    /** One design. */
    @Operation(summary = "Look at a design")
    @ApiResponse(responseCode = "200", description = "The design.")
    @ApiResponse(responseCode = "404", description = "There is no design of that id.")
    @ForDesigners
    @GetMapping("/{id}")
    ListedDesign one(@PathVariable String id) {
        return ListedDesign.of(designs.find(id));
    }
}
