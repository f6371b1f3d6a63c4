package org.hiringpipelines.workflows.applications;

import org.hiringpipelines.model.application.Outcome;

/**
 * An application has ended. Told within the same transaction, so that what still hangs on the application ends with it.
 *
 * @param applicationId which
 * @param outcome how
 */
public record ApplicationClosed(String applicationId, Outcome outcome) {}
