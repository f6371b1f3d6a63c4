package org.hiringpipelines.workflows.correspondence;

import java.time.Instant;

/**
 * A mail as it would go out.
 *
 * @param subject one line
 * @param text the body as plain text
 * @param sendAt when it would, were it decided on now
 * @param waits whether that is later, and it can be called back meanwhile
 */
public record Preview(String subject, String text, Instant sendAt, boolean waits) {}
