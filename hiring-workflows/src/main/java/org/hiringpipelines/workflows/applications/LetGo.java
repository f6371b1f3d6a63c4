package org.hiringpipelines.workflows.applications;

/**
 * An application ends by a diagram of an earlier version, which does not say what is let go of with it: interviews, and offers.
 *
 * @param applicationId the application
 * @param hired whether it ends with a hire, so that an offer stands
 */
public record LetGo(String applicationId, boolean hired) {}
