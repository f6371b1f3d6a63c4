package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.hiringpipelines.model.design.Migration;
import org.hiringpipelines.workflows.migrations.Migrations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Moves those along who are on earlier versions of the diagrams, and tells how far that is. */
@Tag(name = "Migrations", description = "Move people along who are on earlier versions of the diagrams.")
@RestController
@RequestMapping(path = "/api/migrations", produces = MediaType.APPLICATION_JSON_VALUE)
class MigrationController {

    /** How many are told of one by one. */
    private static final int MOST = 1_000;

    private final Migrations migrations;

    MigrationController(Migrations migrations) {
        this.migrations = migrations;
    }

    /**
     * What a migration would do, as things stand now: for each step how many stand there, where they would go and what changes for them,
     * and who cannot come along. Everybody is moved for a try and put back, up to 200 of them. Nothing happens. Send the answer's moves to carry it
     * out, as they are or with other places to go.
     */
    @Operation(summary = "Try a migration")
    @ApiResponse(responseCode = "200", description = "What it would do.")
    @ApiResponse(responseCode = "400", description = "There is no such process, version or step.")
    @ForDesigners
    @PostMapping(path = "/dry-run", consumes = MediaType.APPLICATION_JSON_VALUE)
    ShownMigration dryRun(@RequestBody WantedMigration wanted) {
        return ShownMigration.of(migrations.preview(wanted.asMoves()));
    }

    /**
     * Moves them along in the background, one application after the other, each with all processes it goes through; one that cannot be moved
     * stays where it is and stops no other. Open tasks keep who has them, their due date and what has been typed into them.
     */
    @Operation(summary = "Move people along")
    @ApiResponse(
            responseCode = "202",
            description = "It will be carried out.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where it says how far it is.",
                            schema = @Schema(type = "string", format = "uri")))
    @ApiResponse(responseCode = "400", description = "There is no such process, version or step.")
    @ApiResponse(responseCode = "409", description = "Nobody is in the versions that are to be left.")
    @ForDesigners
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> begin(@RequestBody WantedMigration wanted, @Parameter(hidden = true) Authentication caller) {
        return accepted(migrations.begin(caller.getName(), wanted.why(), wanted.asMoves()));
    }

    /** The latest migrations, the last one first, without what came of each application. */
    @Operation(summary = "List migrations")
    @ApiResponse(responseCode = "200", description = "At most the last 50.")
    @ForDesigners
    @GetMapping
    List<ListedMigration> list() {
        return migrations.latest().stream().map(ListedMigration::of).toList();
    }

    /** How far a migration is, and what came of it for each application, posting or mail: those first who stayed where they were. */
    @Operation(summary = "Follow a migration")
    @ApiResponse(responseCode = "200", description = "How far it is.")
    @ApiResponse(responseCode = "404", description = "There is no migration of that id.")
    @ForDesigners
    @GetMapping("/{id}")
    ListedMigration progress(@PathVariable String id) {
        return ListedMigration.of(migrations.progress(id, MOST));
    }

    /** Lets a migration rest: what is done stays, and the rest waits. */
    @Operation(summary = "Pause a migration")
    @ApiResponse(responseCode = "202", description = "It rests, or was at its end.")
    @ApiResponse(responseCode = "404", description = "There is no migration of that id.")
    @ForDesigners
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/{id}/pause")
    void pause(@PathVariable String id) {
        migrations.pause(id, true);
    }

    /** Lets a migration go on that rests. */
    @Operation(summary = "Go on with a migration")
    @ApiResponse(responseCode = "202", description = "It goes on, or was at its end.")
    @ApiResponse(responseCode = "404", description = "There is no migration of that id.")
    @ForDesigners
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/{id}/resume")
    void resume(@PathVariable String id) {
        migrations.pause(id, false);
    }

    /** Takes those who came along back to where they came from; whoever has gone on to another step meanwhile goes to the same step of the earlier version. */
    @Operation(summary = "Take a migration back")
    @ApiResponse(responseCode = "202", description = "The way back will be carried out: a migration of its own.")
    @ApiResponse(responseCode = "404", description = "There is no migration of that id.")
    @ApiResponse(responseCode = "409", description = "Nobody is left to be taken back.")
    @ForDesigners
    @PostMapping("/{id}/way-back")
    ResponseEntity<Void> back(@PathVariable String id, @Parameter(hidden = true) Authentication caller) {
        return accepted(migrations.back(caller.getName(), id));
    }

    private static ResponseEntity<Void> accepted(Migration migration) {
        return ResponseEntity.accepted()
                .location(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/migrations/{id}")
                        .build(migration.id()))
                .build();
    }
}
