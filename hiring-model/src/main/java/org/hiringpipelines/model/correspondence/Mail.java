package org.hiringpipelines.model.correspondence;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A mail, from the moment it is decided on. It is kept with the decision that caused it, and sent afterwards, so that no decision
 * waits for a mail server.
 *
 * @param id our id; the mail's Message-ID is made of it and stays the same however often sending is tried
 * @param applicationId the application it is about; null where it is about a posting only
 * @param postingId the posting it is about; null where the application says it
 * @param template the name of its text in {@code bpmn/mail}
 * @param recipientName the name of who gets it; may be null
 * @param recipientAddress the address it goes to
 * @param fields what the text's placeholders stand for
 * @param enclosures what its writer promised to enclose; null where it was kept before mails said so
 * @param writtenAt when it was decided on
 * @param sendAt the earliest moment to send it
 * @param sentAt when the mail server took it; null before
 * @param subject its subject as sent; null before
 * @param text its plain text as sent; null before
 * @param handedOverAt when it was last claimed to be sent; null before, and again after a try of which it is known that it failed
 * @param tries how often somebody has tried to send it
 * @param failure why it has not gone out, in a sentence; null before the first try and once it is sent
 * @param revocable whether it can be called back before it may be sent
 * @param calledBackAt when it was called back, never to go out; null where it was not
 * @param language the tag of the language (BCP 47) that it is written in; null where it was kept before mails said so, in English
 * @param design the design whose texts it is written with; null where it was kept before mails said so, or there is none
 */
public record Mail(
        @Identity String id,
        String applicationId,
        String postingId,
        String template,
        String recipientName,
        String recipientAddress,
        MailFields fields,
        Enclosures enclosures,
        Instant writtenAt,
        Instant sendAt,
        Instant sentAt,
        String subject,
        String text,
        Instant handedOverAt,
        int tries,
        String failure,
        boolean revocable,
        Instant calledBackAt,
        String language,
        String design) {

    public Mail {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(recipientAddress, "recipientAddress");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(writtenAt, "writtenAt");
        Objects.requireNonNull(sendAt, "sendAt");
    }

    /** Whether it was called back before it went out, and never goes. */
    public boolean calledBack() {
        return calledBackAt != null;
    }

    /** Whether the mail server has taken it. */
    public boolean sent() {
        return sentAt != null;
    }
}
