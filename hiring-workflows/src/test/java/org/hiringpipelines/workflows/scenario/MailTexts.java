package org.hiringpipelines.workflows.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.hiringpipelines.workflows.correspondence.Mail;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tells from which text of {@code bpmn/mail} a mail was written. */
final class MailTexts {

    private static final Map<String, String> TEXTS = load();

    private MailTexts() {}

    /** The name of the text that makes exactly this mail for this candidate and posting. */
    static String nameOf(Mail mail, String candidateName, String postingTitle, String organization) {
        String whole = "Subject: " + mail.subject() + "\n\n" + mail.text();
        return TEXTS.entrySet().stream()
                .filter(text -> text.getValue()
                        .replace("{{candidateName}}", candidateName)
                        .replace("{{postingTitle}}", postingTitle)
                        .replace("{{organization}}", organization)
                        .strip()
                        .equals(whole))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("none of the texts: " + whole);
    }

    private static Map<String, String> load() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/mail/*.txt"))
                    .collect(Collectors.toMap(text -> text.getFilename().replace(".txt", ""), MailTexts::content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource text) {
        try {
            return text.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
