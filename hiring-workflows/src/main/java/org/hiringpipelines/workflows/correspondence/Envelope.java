package org.hiringpipelines.workflows.correspondence;

import java.util.List;
import org.hiringpipelines.model.correspondence.Addressee;

/**
 * A mail ready to go.
 *
 * @param id the mail's id; the same however often sending is tried
 * @param to who gets it
 * @param subject one line
 * @param text the body as plain text
 * @param html the body as a page
 * @param attachments the files that go with it
 */
public record Envelope(
        String id, Addressee to, String subject, String text, String html, List<Attachment> attachments) {}
