package org.hiringpipelines.workflows.correspondence;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.correspondence.Mail;
import org.springframework.core.io.ClassPathResource;

/**
 * The mail texts in {@code bpmn/mail}, with placeholders such as {@code {{candidateName}}}. For each mail there are two: a
 * {@code .txt} with a first line {@code Subject: …}, an empty line, and the body; and a {@code .html} with the body for those who
 * read mails as pages, which {@code layout.html} stands around. Those of another language are in a folder of their own, such as {@code bpmn/mail/de}; what is missing there goes
 * out in English.
 */
class MailTemplates {

    private static final String FOLDER = "bpmn/mail/";
    private static final String SUBJECT = "Subject: ";

    private final Map<MailText, Template> templates = new ConcurrentHashMap<>();
    private final BiFunction<String, Locale, String> say;

    /**
     * The texts.
     *
     * @param say says one of our English sentences in another language
     */
    MailTemplates(BiFunction<String, Locale, String> say) {
        this.say = say;
    }

    /** A file, in the language it is in. */
    private record MailText(Locale language, String file) {

        ClassPathResource resource() {
            return new ClassPathResource(
                    language.equals(Locale.ENGLISH) ? FOLDER + file : FOLDER + language.getLanguage() + "/" + file);
        }

        boolean exists() {
            return resource().exists();
        }
    }

    /**
     * The mail as it goes out.
     *
     * @throws IllegalStateException where its text is not there, or has a placeholder nothing was given for
     */
    Envelope fill(Mail mail, List<Attachment> attachments) {
        Locale language = languageOf(mail);
        Map<String, Object> fields = fields(mail, language);
        String text = fill(new MailText(language, mail.template() + ".txt"), fields);
        String subject = subject(mail, text);
        return new Envelope(
                mail.id(),
                new Addressee(mail.recipientName(), mail.recipientAddress(), language.toLanguageTag()),
                subject,
                text.substring(text.indexOf('\n')).strip() + "\n",
                page(mail, language, fields, subject),
                attachments);
    }

    /** The subject of a mail that has not gone out; the name of its text where that cannot be filled. */
    String subject(Mail mail) {
        try {
            Locale language = languageOf(mail);
            return subject(mail, fill(new MailText(language, mail.template() + ".txt"), fields(mail, language)));
        } catch (IllegalStateException cannotBeFilled) {
            return mail.template();
        }
    }

    /** The language that a mail goes out in: its own, where there is a text in it. */
    private static Locale languageOf(Mail mail) {
        Locale wanted = mail.language() == null ? Locale.ENGLISH : Locale.forLanguageTag(mail.language());
        return new MailText(wanted, mail.template() + ".txt").exists() ? wanted : Locale.ENGLISH;
    }

    private Map<String, Object> fields(Mail mail, Locale language) {
        return FieldsOfMails.said(mail.fields().values(), words -> say.apply(words, language));
    }

    private static String subject(Mail mail, String text) {
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException(
                    FOLDER + mail.template() + ".txt does not begin with a line \"" + SUBJECT + "…\".");
        }
        return onOneLine(text.substring(SUBJECT.length(), end));
    }

    private String page(Mail mail, Locale language, Map<String, Object> fields, String subject) {
        Map<String, Object> around = new HashMap<>(fields);
        around.put("subject", subject);
        around.put("body", fill(new MailText(language, mail.template() + ".html"), fields));
        MailText layout = new MailText(language, "layout.html");
        return fill(layout.exists() ? layout : new MailText(Locale.ENGLISH, "layout.html"), around);
    }

    private String fill(MailText text, Map<String, Object> fields) {
        try {
            return templates.computeIfAbsent(text, MailTemplates::load).execute(fields);
        } catch (MustacheException e) {
            throw new IllegalStateException(text.resource().getPath() + " cannot be filled: " + e.getMessage(), e);
        }
    }

    private static Template load(MailText text) {
        try {
            return Mustache.compiler()
                    .escapeHTML(text.file().endsWith(".html"))
                    .nullValue("")
                    .withFormatter(value -> value instanceof Number number
                            ? NumberFormat.getInstance(text.language()).format(number)
                            : String.valueOf(value))
                    .compile(text.resource().getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "There is no mail text " + text.resource().getPath() + ".", e);
        }
    }

    /** A line break in a subject would begin another header. */
    private static String onOneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
