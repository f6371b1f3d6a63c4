package org.hiringpipelines.workflows.correspondence;

import java.time.Duration;

/**
 * A mail as somebody would get it, which nobody has written yet.
 *
 * @param to the name of whom it would go to
 * @param subject its subject, on one line
 * @param text its body as plain text
 * @param after how long it would wait before it goes out
 */
public record MailSample(String to, String subject, String text, Duration after) {}
