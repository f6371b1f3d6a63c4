package org.hiringpipelines.workflows.correspondence;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/**
 * The mail texts in {@code bpmn/mail}: a first line {@code Subject: …}, an empty line, and the body, with placeholders such as
 * {@code {{candidateName}}}.
 */
class MailTemplates {

    private static final Mustache.Compiler TEXT = Mustache.compiler().escapeHTML(false);
    private static final String SUBJECT = "Subject: ";

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** The mail that the template makes of these placeholders. */
    Mail write(String template, String to, Map<String, Object> placeholders) {
        String written =
                templates.computeIfAbsent(template, MailTemplates::load).execute(placeholders);
        int end = written.indexOf('\n');
        if (!written.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException(
                    "bpmn/mail/" + template + ".txt does not begin with a line \"" + SUBJECT + "…\".");
        }
        String subject = written.substring(SUBJECT.length(), end).strip();
        return new Mail(to, subject, written.substring(end).strip());
    }

    private static Template load(String template) {
        String path = "bpmn/mail/" + template + ".txt";
        try {
            return TEXT.compile(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("There is no mail text " + path + ".", e);
        }
    }
}
