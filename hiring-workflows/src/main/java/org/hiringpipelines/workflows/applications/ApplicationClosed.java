package org.hiringpipelines.workflows.applications;

import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;

/**
 * An application has ended. Told within the same transaction, so that what still hangs on the application ends with it.
 *
 * @param applicationId which
 * @param stage where it stood; what later stages bring hangs on it only if it came there
 * @param outcome how
 */
public record ApplicationClosed(String applicationId, Stage stage, Outcome outcome) {}
