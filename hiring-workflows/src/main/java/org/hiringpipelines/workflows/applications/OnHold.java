package org.hiringpipelines.workflows.applications;

import java.time.Instant;

/**
 * Somebody whose application rests.
 *
 * @param id the application's id
 * @param name the candidate's name
 * @param email the candidate's address
 * @param submittedAt when it came
 * @param since when it was put on hold
 */
public record OnHold(String id, String name, String email, Instant submittedAt, Instant since) {}
