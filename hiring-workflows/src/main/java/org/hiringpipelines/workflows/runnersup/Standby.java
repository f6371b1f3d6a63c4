package org.hiringpipelines.workflows.runnersup;

import java.time.Instant;

/**
 * Somebody on hold who could take the place of another.
 *
 * @param applicationId the application on hold
 * @param name the candidate's name
 * @param email the candidate's address
 * @param rating what interviewers made of the candidate, in words
 * @param since when the application was put on hold
 */
public record Standby(String applicationId, String name, String email, String rating, Instant since) {}
