package org.hiringpipelines.web.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.time.Instant;
import org.hiringpipelines.model.task.Draft;
import org.hiringpipelines.workflows.drafts.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what people type into the forms of their tasks. For pages that show such a form, and no part of what integrators are promised. */
@Hidden
@RestController
@RequestMapping("/api/tasks/{id}/draft")
@PreAuthorize("@involved.hasTask(authentication, #id)")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * What somebody has typed, and when it was kept.
     *
     * @param keptAt when
     * @param fields the fields that were changed, by their names
     */
    record KeptFields(Instant keptAt, @JsonRawValue String fields) {}

    /**
     * That something was kept.
     *
     * @param keptAt when
     */
    record KeptAt(Instant keptAt) {}

    @GetMapping
    ResponseEntity<KeptFields> draft(@PathVariable String id, Principal person) {
        return drafts.find(id, person.getName())
                .map(draft -> ResponseEntity.ok(new KeptFields(draft.keptAt(), draft.fields())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    KeptAt keep(@PathVariable String id, @RequestBody ObjectNode fields, Principal person) {
        Draft draft = drafts.keep(id, person.getName(), fields.toString());
        return new KeptAt(draft.keptAt());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, Principal person) {
        drafts.discard(id, person.getName());
    }
}
