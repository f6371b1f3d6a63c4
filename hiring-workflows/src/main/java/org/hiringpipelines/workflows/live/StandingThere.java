package org.hiringpipelines.workflows.live;

import java.time.Instant;

/**
 * Somebody who stands on a step.
 *
 * @param applicationId the application
 * @param name the candidate's name
 * @param taskId the task that is open
 * @param assignee the user id of who has the task; null for nobody
 * @param since since when
 * @param dueAt until when it should be done; null for never
 */
public record StandingThere(
        String applicationId, String name, String taskId, String assignee, Instant since, Instant dueAt) {}
