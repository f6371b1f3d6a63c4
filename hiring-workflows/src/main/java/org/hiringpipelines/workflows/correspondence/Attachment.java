package org.hiringpipelines.workflows.correspondence;

import java.util.Objects;

/**
 * A file that goes with a mail.
 *
 * @param fileName the name under which it is saved
 * @param contentType its media type with parameters, such as {@code text/calendar; charset=UTF-8; method=REQUEST}
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // only carried to the mail; nobody compares attachments
public record Attachment(String fileName, String contentType, byte[] content) {

    public Attachment {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(content, "content");
    }

    /** Whether a calendar reads it as an invitation. */
    boolean invitation() {
        return contentType.startsWith("text/calendar");
    }
}
