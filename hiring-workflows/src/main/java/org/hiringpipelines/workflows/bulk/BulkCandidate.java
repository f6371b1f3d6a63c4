package org.hiringpipelines.workflows.bulk;

/**
 * Somebody whose application was chosen for a bulk decision.
 *
 * @param applicationId the application
 * @param name the candidate's name; null where there is no such application for the posting
 * @param why why it is left out, as a sentence; null where it is met
 */
public record BulkCandidate(String applicationId, String name, String why) {}
