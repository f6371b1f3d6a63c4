package org.hiringpipelines.model.application;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * Something that happened to an application. Events are only ever added: together they are its timeline.
 *
 * @param id its place in the order of all events; null until it is kept
 * @param applicationId the application
 * @param at when
 * @param actor the user id of who did it; null where the process itself did
 * @param stage the stage the application was on afterwards
 * @param happening what happened
 * @param detail what belongs to it (the round, the reason, a comment), as words for the team; null where there is nothing to add
 */
public record StageEvent(
        @Identity Long id,
        String applicationId,
        Instant at,
        String actor,
        Stage stage,
        Happening happening,
        String detail) {

    public StageEvent {
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(happening, "happening");
    }
}
