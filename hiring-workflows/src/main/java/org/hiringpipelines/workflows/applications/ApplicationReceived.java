package org.hiringpipelines.workflows.applications;

/**
 * An application has been taken in. Published in the transaction that takes it in.
 *
 * @param applicationId the application
 */
public record ApplicationReceived(String applicationId) {}
