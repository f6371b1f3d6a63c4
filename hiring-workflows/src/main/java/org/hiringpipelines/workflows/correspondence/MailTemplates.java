package org.hiringpipelines.workflows.correspondence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.designs.DesignTexts;

/**
 * The mail texts in {@code bpmn/mail}, with placeholders such as {@code {{candidateName}}}. For each mail there are two: a
 * {@code .txt} with a first line {@code Subject: …}, an empty line, and the body; and a {@code .html} with the body for those who
 * read mails as pages, which {@code layout.html} stands around.
 */
class MailTemplates {

    private static final Mustache.Compiler TEXT =
            Mustache.compiler().escapeHTML(false).nullValue("");
    private static final Mustache.Compiler HTML = Mustache.compiler().nullValue("");
    private static final String SUBJECT = "Subject: ";

    private record Written(String design, String file) {}

    private final DesignTexts texts;

    // A design never changes; there is one more now and then.
    private final Cache<Written, Template> templates =
            Caffeine.newBuilder().maximumSize(1_000).build();

    MailTemplates(DesignTexts texts) {
        this.texts = texts;
    }

    /**
     * The mail as it goes out.
     *
     * @throws IllegalStateException where its text is not there, or has a placeholder nothing was given for
     */
    Envelope fill(Mail mail, List<Attachment> attachments) {
        String text = fill(mail, ".txt");
        String subject = subject(mail, text);
        return new Envelope(
                mail.id(),
                new Addressee(mail.recipientName(), mail.recipientAddress()),
                subject,
                text.substring(text.indexOf('\n')).strip() + "\n",
                page(mail, subject),
                attachments);
    }

    /** The subject of a mail that has not gone out; the name of its text where that cannot be filled. */
    String subject(Mail mail) {
        try {
            return subject(mail, fill(mail, ".txt"));
        } catch (IllegalStateException cannotBeFilled) {
            return mail.template();
        }
    }

    private static String subject(Mail mail, String text) {
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException(
                    "bpmn/mail/" + mail.template() + ".txt does not begin with a line \"" + SUBJECT + "…\".");
        }
        return onOneLine(text.substring(SUBJECT.length(), end));
    }

    private String page(Mail mail, String subject) {
        Map<String, Object> around = new HashMap<>(mail.fields().values());
        around.put("subject", subject);
        around.put("body", fill(mail, ".html"));
        return fill(mail.design(), "layout.html", around);
    }

    private String fill(Mail mail, String ending) {
        return fill(mail.design(), mail.template() + ending, mail.fields().values());
    }

    private String fill(String design, String file, Map<String, Object> fields) {
        try {
            return templates.get(new Written(design, file), this::load).execute(fields);
        } catch (MustacheException e) {
            throw new IllegalStateException("bpmn/mail/" + file + " cannot be filled: " + e.getMessage(), e);
        }
    }

    private Template load(Written written) {
        String text = texts.words(written.design(), written.file())
                .orElseThrow(
                        () -> new IllegalStateException("There is no mail text bpmn/mail/" + written.file() + "."));
        return (written.file().endsWith(".html") ? HTML : TEXT).compile(text);
    }

    /** A line break in a subject would begin another header. */
    private static String onOneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
