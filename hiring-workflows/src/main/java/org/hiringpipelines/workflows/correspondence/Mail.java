package org.hiringpipelines.workflows.correspondence;

/**
 * A mail to one person.
 *
 * @param to the address
 * @param subject one line
 * @param text the body as plain text
 */
public record Mail(String to, String subject, String text) {}
