package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Stage;

/**
 * What is to be added to the timeline of an application.
 *
 * @param applicationId the application
 * @param at when it happened
 * @param actor the user id of who did it; null or blank where the process itself did
 * @param stage the stage to which it belongs; null for the one on which the application stands
 * @param happening what happened
 * @param detail what belongs to it, in words; null or blank where there is nothing to add
 */
record Addition(String applicationId, Instant at, String actor, Stage stage, Happening happening, String detail) {

    Addition {
        actor = actor == null || actor.isBlank() ? null : actor;
        detail = detail == null || detail.isBlank() ? null : detail.strip();
    }
}
