package org.hiringpipelines.workflows.correspondence;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.hiringpipelines.model.MailAddress;
import org.hiringpipelines.model.correspondence.Addressee;

/**
 * A mail in the form in which mail servers take it: plain text and page as alternatives, files beside them. An invitation is one of
 * the alternatives, too, since calendars look for it there (RFC 6047, section 2.4), and a file for those who do not.
 */
final class MimeMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /**
     * The message.
     *
     * @param from the sender's address; the Message-ID takes its domain
     * @throws IllegalStateException where an address is none
     */
    static MimeMessage of(Envelope mail, Session session, String from, Instant at) {
        try {
            InternetAddress sender = new InternetAddress(from, true);
            sender.setAddress(MailAddress.ofServers(sender.getAddress()));
            String domain = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
            MimeMail message = new MimeMail(session, "<" + mail.id() + "@" + domain + ">");
            message.setFrom(sender);
            message.setRecipient(Message.RecipientType.TO, address(mail.to()));
            message.setSubject(mail.subject(), UTF_8);
            message.setSentDate(Date.from(at));
            // So that an out-of-office reply does not answer a machine (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            if (mail.to().language() != null) {
                message.setContentLanguage(new String[] {mail.to().language()});
            }
            message.setContent(content(mail));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("This mail cannot be written: " + e.getMessage(), e);
        }
    }

    private static InternetAddress address(Addressee to) throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(MailAddress.ofServers(to.address()), true);
        address.setPersonal(to.name(), UTF_8);
        return address;
    }

    private static MimeMultipart content(Envelope mail) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(mail.text(), "plain"));
        alternatives.addBodyPart(text(mail.html(), "html"));
        for (Attachment attachment : mail.attachments()) {
            if (attachment.invitation()) {
                alternatives.addBodyPart(bytes(attachment));
            }
        }
        if (mail.attachments().isEmpty()) {
            return alternatives;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        mixed.addBodyPart(body);
        for (Attachment attachment : mail.attachments()) {
            BodyPart file = bytes(attachment);
            file.setFileName(attachment.fileName());
            file.setDisposition(BodyPart.ATTACHMENT);
            // Left to itself, the library sends a file without a foreign character as text, whose lines the way ends
            // anew.
            file.setHeader("Content-Transfer-Encoding", "base64");
            mixed.addBodyPart(file);
        }
        return mixed;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static BodyPart bytes(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
        return part;
    }

    /** Keeps the id that belongs to the mail, where the library would invent one each time. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
