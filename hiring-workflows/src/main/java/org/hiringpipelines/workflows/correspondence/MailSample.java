package org.hiringpipelines.workflows.correspondence;

import java.time.Instant;

/**
 * A mail as somebody would get it, which nobody has written yet.
 *
 * @param to the name of whom it would go to
 * @param subject its subject, on one line
 * @param text its body as plain text
 * @param sendAt when it would go out, were it decided on now
 * @param waits whether that is later, and it can be called back meanwhile
 */
public record MailSample(String to, String subject, String text, Instant sendAt, boolean waits) {}
