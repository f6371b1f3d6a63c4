package org.hiringpipelines.workflows.bulk;

import org.hiringpipelines.model.bulk.BulkResult;

/**
 * What came of a bulk decision for somebody.
 *
 * @param applicationId the application
 * @param name the candidate's name
 * @param result what came of it; null where nothing has yet
 * @param note why it was left out or not done, as a sentence; null where it was done
 */
public record BulkOutcome(String applicationId, String name, BulkResult result, String note) {}
