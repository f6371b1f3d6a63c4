package org.hiringpipelines.workflows.tasks;

/**
 * What a task is about, or was.
 *
 * @param id the id of an application, or of a posting
 * @param posting whether it is about a posting and no single application
 */
public record TaskSubject(String id, boolean posting) {}
