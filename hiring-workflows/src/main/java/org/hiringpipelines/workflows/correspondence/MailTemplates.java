package org.hiringpipelines.workflows.correspondence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.designs.DesignTexts;

/**
 * The mail texts in {@code bpmn/mail}, with placeholders such as {@code {{candidateName}}}. For each mail there are two: a
 * {@code .txt} with a first line {@code Subject: …}, an empty line, and the body; and a {@code .html} with the body for those who
 * read mails as pages, which {@code layout.html} stands around. Those of another language are in a folder of their own, such as {@code bpmn/mail/de}; what is missing there goes
 * out in English.
 */
class MailTemplates {

    private static final String FOLDER = "bpmn/mail/";
    private static final String SUBJECT = "Subject: ";

    // A design never changes; there is one more now and then.
    private final Cache<MailText, Template> templates =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private final DesignTexts texts;
    private final BiFunction<String, Locale, String> say;

    /**
     * The texts.
     *
     * @param texts the texts of each design
     * @param say says one of our English sentences in another language
     */
    MailTemplates(DesignTexts texts, BiFunction<String, Locale, String> say) {
        this.texts = texts;
        this.say = say;
    }

    /** A file of a design, in the language it is in. */
    private record MailText(String design, Locale language, String file) {

        String name() {
            return language.equals(Locale.ENGLISH) ? file : language.getLanguage() + "/" + file;
        }
    }

    private boolean exists(MailText text) {
        return texts.find(text.design(), text.name()).isPresent();
    }

    /**
     * The mail as it goes out.
     *
     * @throws IllegalStateException where its text is not there, or has a placeholder nothing was given for
     */
    Envelope fill(Mail mail, List<Attachment> attachments) {
        Locale language = languageOf(mail);
        Map<String, Object> fields = fields(mail, language);
        String text = fill(new MailText(mail.design(), language, mail.template() + ".txt"), fields);
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
            return subject(
                    mail,
                    fill(new MailText(mail.design(), language, mail.template() + ".txt"), fields(mail, language)));
        } catch (IllegalStateException cannotBeFilled) {
            return mail.template();
        }
    }

    /** The language that a mail goes out in: its own, where there is a text in it. */
    private Locale languageOf(Mail mail) {
        Locale wanted = mail.language() == null ? Locale.ENGLISH : Locale.forLanguageTag(mail.language());
        return exists(new MailText(mail.design(), wanted, mail.template() + ".txt")) ? wanted : Locale.ENGLISH;
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
        around.put("body", fill(new MailText(mail.design(), language, mail.template() + ".html"), fields));
        MailText layout = new MailText(mail.design(), language, "layout.html");
        return fill(exists(layout) ? layout : new MailText(mail.design(), Locale.ENGLISH, "layout.html"), around);
    }

    private String fill(MailText text, Map<String, Object> fields) {
        try {
            return templates.get(text, this::load).execute(fields);
        } catch (MustacheException e) {
            throw new IllegalStateException(FOLDER + text.name() + " cannot be filled: " + e.getMessage(), e);
        }
    }

    private Template load(MailText text) {
        String words = texts.words(text.design(), text.name())
                .orElseThrow(() -> new IllegalStateException("There is no mail text " + FOLDER + text.name() + "."));
        return Mustache.compiler()
                .escapeHTML(text.file().endsWith(".html"))
                .nullValue("")
                .withFormatter(value -> value instanceof Number number
                        ? NumberFormat.getInstance(text.language()).format(number)
                        : String.valueOf(value))
                .compile(words);
    }

    /** A line break in a subject would begin another header. */
    private static String onOneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
