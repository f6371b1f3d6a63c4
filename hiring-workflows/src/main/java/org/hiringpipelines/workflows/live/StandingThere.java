package org.hiringpipelines.workflows.live;

import java.time.Instant;
import java.util.List;

/**
 * Somebody who stands on a step, with whatever is open for them there: each of a panel has a task of their own.
 *
 * @param applicationId the application
 * @param name the candidate's name
 * @param assignees the user ids of those who have a task there; empty where nobody has
 * @param since since when the first of them is open
 * @param dueAt until when the first of them should be done; null for never
 */
public record StandingThere(String applicationId, String name, List<String> assignees, Instant since, Instant dueAt) {}
