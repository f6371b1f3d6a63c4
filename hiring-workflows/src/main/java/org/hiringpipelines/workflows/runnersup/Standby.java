package org.hiringpipelines.workflows.runnersup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody on hold who could take the place of another.
 *
 * @param applicationId the application on hold
 * @param name the candidate's name
 * @param email the candidate's address
 * @param rating what interviewers made of the candidate, in words
 * @param since when the application was put on hold
 * @param until the day on which the team comes back to it; null where nobody has said
 */
public record Standby(String applicationId, String name, String email, String rating, Instant since, LocalDate until) {}
