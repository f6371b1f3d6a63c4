package org.hiringpipelines.workflows.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.correspondence.MailFields;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fills every mail text with the sample values of {@code bpmn/mail/preview.json}, and leaves the mails for a designer to look at in
 * {@code target/mail-preview}.
 */
class MailTextsTest {

    private static final Path FOLDER = Path.of("..", "bpmn", "mail");
    private static final Path PREVIEW = Path.of("target", "mail-preview");
    private static final Instant NOW = Instant.parse("2026-08-03T07:30:00Z");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[#^/&]?\\s*([\\w.]+)\\s*}}");

    private final MailTemplates templates = new MailTemplates();

    static Stream<String> texts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void anOverviewOfTheMailsIsWritten() throws IOException {
        Files.createDirectories(PREVIEW);
        Files.writeString(
                PREVIEW.resolve("index.html"),
                texts().map(text -> "<li><a href=\"" + text + ".html\">" + text + "</a> (<a href=\"" + text
                                + ".txt\">plain</a>)</li>\n")
                        .collect(Collectors.joining("", "<!doctype html><title>Mails</title><ul>\n", "</ul>\n")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aMailHasASubjectATextAndAPage(String text) throws IOException {
        Envelope mail = templates.fill(mail(text, samples()), List.of());
        Files.writeString(PREVIEW.resolve(text + ".html"), mail.html());
        Files.writeString(PREVIEW.resolve(text + ".txt"), mail.subject() + "\n\n" + mail.text());

        assertThat(mail.subject()).isNotBlank().doesNotContain("{{").hasSizeLessThan(100);
        assertThat(mail.text()).isNotBlank().doesNotContain("{{");
        assertThat(mail.html()).doesNotContain("{{");
        assertThat(Jsoup.parse(mail.html()).body().text()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thePageSaysWhatTheTextSays(String text) throws IOException {
        assertThat(placeholders(text + ".html"))
                .as("the placeholders of bpmn/mail/%s.html", text)
                .isEqualTo(placeholders(text + ".txt"));
    }

    @Test
    void whatACandidateWroteIsTextAndNoMarkup() throws IOException {
        Map<String, Object> samples = samples();
        samples.put("candidateName", "<b>Maren</b> & {{organization}}");

        Envelope mail = templates.fill(mail("rejected", samples), List.of());

        assertThat(mail.text()).contains("Dear <b>Maren</b> & {{organization}},");
        assertThat(Jsoup.parse(mail.html()).body().text()).contains("Dear <b>Maren</b> & {{organization}},");
        assertThat(Jsoup.parse(mail.html()).select("b")).isEmpty();
    }

    @Test
    void aSubjectStaysOnOneLine() throws IOException {
        Map<String, Object> samples = samples();
        samples.put("postingTitle", "Pilot\r\nBcc: everybody@example.org");

        Envelope mail = templates.fill(mail("rejected", samples), List.of());

        assertThat(mail.subject()).isEqualTo("Your application: Pilot");
    }

    private static Set<String> placeholders(String file) throws IOException {
        String body = Files.readString(FOLDER.resolve(file)).replaceFirst("\\ASubject: .*\\R", "");
        return PLACEHOLDER
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> samples() throws IOException {
        return new ObjectMapper().readValue(FOLDER.resolve("preview.json").toFile(), new TypeReference<>() {});
    }

    private static Mail mail(String text, Map<String, Object> fields) {
        return new Mail(
                "1",
                null,
                null,
                text,
                "Maren Holt",
                "maren@example.org",
                new MailFields(fields),
                NOW,
                NOW,
                null,
                null,
                null);
    }
}
