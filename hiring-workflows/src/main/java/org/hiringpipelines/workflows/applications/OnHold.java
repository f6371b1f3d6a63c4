package org.hiringpipelines.workflows.applications;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody whose application rests.
 *
 * @param id the application's id
 * @param name the candidate's name
 * @param email the candidate's address
 * @param submittedAt when it came
 * @param since when it was put on hold
 * @param holdUntil the day on which the team comes back to it; null where nobody has said
 */
public record OnHold(String id, String name, String email, Instant submittedAt, Instant since, LocalDate holdUntil) {}
