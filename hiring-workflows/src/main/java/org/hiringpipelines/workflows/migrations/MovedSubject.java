package org.hiringpipelines.workflows.migrations;

/**
 * Somebody or something that would come along: an application, a posting or a mail.
 *
 * @param instanceId its outermost process
 * @param process the key of that
 * @param subject the id of the application, posting or mail
 */
public record MovedSubject(String instanceId, String process, String subject) {}
