package org.hiringpipelines.model.application;

import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What somebody of the team notes about an application, for the team alone.
 *
 * @param id our id
 * @param applicationId which application
 * @param author the user id of who wrote it
 * @param writtenAt when
 * @param text as written, with its mentions
 * @param mentions whom it names with an @
 */
public record Note(
        @Identity String id, String applicationId, String author, Instant writtenAt, String text, Mentions mentions) {

    public Note {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(writtenAt, "writtenAt");
        Refusal.check()
                .refuseIf(text == null || text.isBlank(), "text", "Write something into the note.")
                .refuseIf(text != null && text.length() > 4000, "text", "A note has at most 4000 characters.")
                .done();
        mentions = mentions == null ? Mentions.NONE : mentions;
    }
}
