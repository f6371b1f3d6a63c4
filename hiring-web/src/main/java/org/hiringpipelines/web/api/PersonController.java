package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.applications.Erasures;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what is kept about a person, and erases whoever asks to be forgotten. */
@Tag(name = "Applications")
@RestController
@RequestMapping(path = "/api/applications/{id}/person", produces = MediaType.APPLICATION_JSON_VALUE)
@ForAdministrators
class PersonController {

    private final Erasures erasures;

    PersonController(Erasures erasures) {
        this.erasures = erasures;
    }

    /**
     * What is gone.
     *
     * @param applications the ids of the applications that were erased with the person
     */
    record ErasedPerson(List<String> applications) {}

    /** All that the person of this application applied for, and how much is kept of it. */
    @Operation(summary = "See what is kept about a person")
    @ApiResponse(responseCode = "200", description = "The person with all of their applications.")
    @ApiResponse(responseCode = "404", description = "There is no application of that id.")
    @GetMapping
    PersonRecord person(@PathVariable String id) {
        return PersonRecord.of(erasures.person(id));
    }

    /** Erases the person of this application with all that they applied for: all or nothing. Applications that are open have to be ended first, by a withdrawal. */
    @Operation(summary = "Erase a person")
    @ApiResponse(responseCode = "200", description = "All of it is gone.")
    @ApiResponse(responseCode = "400", description = "The body does not say that you are sure; nothing has changed.")
    @ApiResponse(responseCode = "404", description = "There is no application of that id.")
    @ApiResponse(
            responseCode = "409",
            description =
                    "Applications of this person are open, and the sentence says which, or there is a legal hold. Nothing has changed.")
    @PostMapping(path = "/erasure", consumes = MediaType.APPLICATION_JSON_VALUE)
    ErasedPerson erase(@PathVariable String id, @RequestBody WantedErasure wanted, Authentication caller) {
        if (!wanted.sure()) {
            throw new Refusal("sure", "Say that you are sure: nothing brings it back.");
        }
        return new ErasedPerson(FirstWins.call(() -> erasures.erasePerson(id, caller.getName())));
    }
}
