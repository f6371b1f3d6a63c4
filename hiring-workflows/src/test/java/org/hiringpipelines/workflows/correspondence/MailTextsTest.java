package org.hiringpipelines.workflows.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.correspondence.Enclosures;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.correspondence.MailFields;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Fills every mail text with the sample values that {@code bpmn/mail/preview.json} has for its occasion, and leaves the mails for a
 * designer to look at in {@code target/mail-preview}.
 */
@HiringTest
class MailTextsTest {

    private static final Path PREVIEW = Path.of("target", "mail-preview");
    private static final Instant NOW = Instant.parse("2026-08-03T07:30:00Z");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[#^/&]?\\s*([\\w.]+)\\s*}}");

    /** People's own words, and the title of a law: in whatever language they are. */
    private static final Set<String> OF_OTHERS = Set.of(
            "postingTitle", "otherPostingTitle", "organization", "report", "reason", "note", "place", "leaflets");

    /** The only page of the house that everybody may open. */
    private static final String HOW_WE_HIRE = "https://hiring.example.org/how-we-hire";

    private final Languages languages;
    private final MailTemplates templates;

    MailTextsTest(@Autowired Languages languages) {
        this.languages = languages;
        templates = new MailTemplates(DesignTexts.OF_THIS_LIBRARY, languages::say);
    }

    static Stream<String> texts() {
        try (Stream<Path> files = Files.list(MailOccasion.FOLDER)) {
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

    /** The overview of the mails in each language. */
    @Test
    void anOverviewOfTheMailsIsWritten() throws IOException {
        for (Locale language : languages.all()) {
            Files.createDirectories(folder(language));
            Files.writeString(
                    folder(language).resolve("index.html"),
                    texts().map(text -> "<li><a href=\"" + text + ".html\">" + text + "</a> (<a href=\"" + text
                                    + ".txt\">plain</a>)</li>\n")
                            .collect(Collectors.joining("", "<!doctype html><title>Mails</title><ul>\n", "</ul>\n")));
        }
        assertThat(PREVIEW.resolve("index.html")).exists();
        assertThat(PREVIEW.resolve("de").resolve("index.html")).exists();
    }

    private static Path folder(Locale language) {
        return language.equals(Locale.ENGLISH) ? PREVIEW : PREVIEW.resolve(language.toLanguageTag());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aMailHasASubjectATextAndAPageInEachLanguage(String text) throws IOException {
        for (Locale language : languages.all()) {
            Envelope mail = templates.fill(mail(text, samples(text), language.toLanguageTag()), List.of());
            Files.createDirectories(folder(language));
            Files.writeString(folder(language).resolve(text + ".html"), mail.html());
            Files.writeString(folder(language).resolve(text + ".txt"), mail.subject() + "\n\n" + mail.text());

            assertThat(mail.subject()).isNotBlank().doesNotContain("{{").hasSizeLessThan(100);
            assertThat(mail.text()).isNotBlank().doesNotContain("{{");
            assertThat(mail.html()).doesNotContain("{{");
            assertThat(Jsoup.parse(mail.html()).body().text()).isNotBlank();
            assertThat(Jsoup.parse(mail.html()).select("html").attr("lang"))
                    .as("the language of bpmn/mail/%s and what stands around it", text)
                    .isEqualTo(language.toLanguageTag());
        }
    }

    /** The words that no German mail is without, in English: what a text or a value that was forgotten would show. */
    @ParameterizedTest
    @MethodSource("texts")
    void nothingInAGermanMailIsLeftInEnglish(String text) {
        Map<String, Object> samples = samples(text);
        samples.replaceAll(
                (name, value) -> !OF_OTHERS.contains(name) ? value : value instanceof List<?> ? List.of() : "…");

        Envelope mail = templates.fill(mail(text, samples, "de"), List.of());

        assertThat(Stream.of((mail.subject() + " " + mail.text())
                                .replaceAll("https://\\S+", "")
                                .split("\\P{L}+"))
                        .map(word -> word.toLowerCase(Locale.ROOT)))
                .as("the words of bpmn/mail/de/%s.txt", text)
                .doesNotContain(
                        "the",
                        "your",
                        "you",
                        "we",
                        "our",
                        "and",
                        "of",
                        "for",
                        "with",
                        "is",
                        "dear",
                        "kind",
                        "regards",
                        "task",
                        "tasks",
                        "days",
                        "interview",
                        "tuesday",
                        "offer",
                        "application",
                        "posting");
        assertThat(mail.text())
                .as("the days in bpmn/mail/de/%s.txt; German has a point behind the day", text)
                .doesNotContainPattern("\\d \\p{Lu}\\p{Ll}+ \\d{4}|\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eachLanguageSaysTheSameOfTheSame(String text) throws IOException {
        for (Locale language : languages.all()) {
            for (String file : List.of(text + ".txt", text + ".html")) {
                Path other = language.equals(Locale.ENGLISH)
                        ? MailOccasion.FOLDER.resolve(file)
                        : MailOccasion.FOLDER.resolve(language.toLanguageTag()).resolve(file);
                assertThat(other).exists();
                assertThat(placeholdersIn(Files.readString(other)))
                        .as("the placeholders of %s", other)
                        .isEqualTo(placeholdersIn(Files.readString(MailOccasion.FOLDER.resolve(file))));
            }
        }
    }

    @Test
    void noTextIsThereForAMailThatThereIsNot() throws IOException {
        for (Locale language : languages.all()) {
            if (!language.equals(Locale.ENGLISH)) {
                try (Stream<Path> files = Files.list(MailOccasion.FOLDER.resolve(language.toLanguageTag()))) {
                    assertThat(files)
                            .allSatisfy(file -> assertThat(MailOccasion.FOLDER.resolve(file.getFileName()))
                                    .exists());
                }
            }
        }
    }

    @Test
    void aMailInALanguageThatWeDoNotHaveIsInEnglish() {
        assertThat(templates
                        .fill(mail("rejected", samples("rejected"), "cy"), List.of())
                        .text())
                .isEqualTo(templates
                        .fill(mail("rejected", samples("rejected")), List.of())
                        .text());
    }

    @Test
    void daysTimesAndNumbersAreWrittenAsInTheLanguage() {
        assertThat(german("tasks-waiting").text())
                .contains("Seit 3. August 2026, fällig 6. August 2026.", "Und 1.282 weitere.");
        assertThat(german("tasks-waiting").subject()).isEqualTo("Es wartet: 1.284 Aufgaben");
        assertThat(german("slot-confirmed").text())
                .contains("Wann: 12.08.2026, 14:30 in Belfast (09:30 in New York)", "Wie: Per Video");
        assertThat(german("pre-adverse-notice").text()).contains("10 Werktage Zeit", "Dienstag, 22. Januar 2030");
    }

    private Envelope german(String text) {
        return templates.fill(mail(text, samples(text), "de"), List.of());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPlaceholderHasAValueOnEachOccasionThatTheMailIsSent(String text) throws IOException {
        List<MailOccasion> occasions = MailOccasion.of(text);
        assertThat(occasions)
                .as(
                        "what sends bpmn/mail/%s.txt: a diagram, a row of the table rejection-reasons, or an occasion in"
                                + " preview.json",
                        text)
                .isNotEmpty();
        for (MailOccasion occasion : occasions) {
            for (String file : List.of(text + ".txt", text + ".html")) {
                assertThat(placeholdersIn(Files.readString(MailOccasion.FOLDER.resolve(file))))
                        .as("the placeholders of bpmn/mail/%s, sent when %s", file, occasion.when())
                        .isSubsetOf(occasion.placeholders());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thePageSaysWhatTheTextSays(String text) throws IOException {
        assertThat(placeholders(text + ".html"))
                .as("the placeholders of bpmn/mail/%s.html", text)
                .isEqualTo(placeholders(text + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aMailToTheTeamLeadsToWhatItIsAbout(String text) throws IOException {
        for (MailOccasion occasion : MailOccasion.of(text)) {
            Envelope mail = templates.fill(mail(text, occasion.gives()), List.of());
            List<String> links = toTheTeam(text) ? links(occasion.gives()) : linksForCandidates(text);

            assertThat(links.stream().allMatch(HOW_WE_HIRE::equals))
                    .as("no link into the house on the occasion that %s", occasion.when())
                    .isEqualTo(!toTheTeam(text));
            assertThat(links).allSatisfy(link -> assertThat(mail.text()).contains(link));
            assertThat(Jsoup.parse(mail.html()).select("a[href]").eachAttr("href"))
                    .containsExactlyInAnyOrderElementsOf(links);
        }
    }

    /** Whoever works here is greeted so, or interviews; candidates are addressed by their own name. */
    private static boolean toTheTeam(String text) throws IOException {
        return Files.readString(MailOccasion.FOLDER.resolve(text + ".txt")).contains("Hello {{recipientName}}")
                || text.startsWith("interview-");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCandidateIsNotLedIntoTheHouse(String text) throws IOException {
        if (!toTheTeam(text)) {
            assertThat(placeholders(text + ".txt")).doesNotContain("link", "house");
        }
        Map<String, Object> samples = samples(text);
        samples.put("link", null);
        samples.put("house", null);

        Envelope mail = templates.fill(mail(text, samples), List.of());

        if (!text.equals("tasks-waiting")) {
            List<String> forCandidates = linksForCandidates(text);
            assertThat(forCandidates.stream().reduce(mail.text(), (words, link) -> words.replace(link, "")))
                    .doesNotContain("Open the", "http");
            assertThat(Jsoup.parse(mail.html()).select("a").eachAttr("href")).containsExactlyElementsOf(forCandidates);
        }
    }

    private static List<String> linksForCandidates(String text) throws IOException {
        return placeholders(text + ".txt").contains("howWeHire") ? List.of(HOW_WE_HIRE) : List.of();
    }

    private static List<String> links(Map<String, Object> fields) {
        return fields.values().stream()
                .flatMap(value -> value instanceof List<?> rows
                        ? rows.stream().map(row -> ((Map<?, ?>) row).get("link"))
                        : Stream.of(value))
                .filter(value -> value instanceof String text && text.startsWith("https://hiring.example.org/hiring"))
                .map(String.class::cast)
                .toList();
    }

    @Test
    void whatACandidateWroteIsTextAndNoMarkup() {
        Map<String, Object> samples = samples("rejected");
        samples.put("candidateName", "<b>Maren</b> & {{organization}}");

        Envelope mail = templates.fill(mail("rejected", samples), List.of());

        assertThat(mail.text()).contains("Dear <b>Maren</b> & {{organization}},");
        assertThat(Jsoup.parse(mail.html()).body().text()).contains("Dear <b>Maren</b> & {{organization}},");
        assertThat(Jsoup.parse(mail.html()).select("b")).isEmpty();
    }

    @Test
    void aSubjectStaysOnOneLine() {
        Map<String, Object> samples = samples("rejected");
        samples.put("postingTitle", "Pilot\r\nBcc: everybody@example.org");

        Envelope mail = templates.fill(mail("rejected", samples), List.of());

        assertThat(mail.subject()).isEqualTo("Your application: Pilot");
    }

    private static Set<String> placeholders(String file) throws IOException {
        return placeholdersIn(
                Files.readString(MailOccasion.FOLDER.resolve(file)).replaceFirst("\\ASubject: .*\\R", ""));
    }

    private static Set<String> placeholdersIn(String body) {
        return PLACEHOLDER
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> samples(String text) {
        return new HashMap<>(MailOccasion.of(text).get(0).gives());
    }

    private static Mail mail(String text, Map<String, Object> fields) {
        return mail(text, fields, null);
    }

    private static Mail mail(String text, Map<String, Object> fields, String language) {
        return new Mail(
                "1",
                null,
                null,
                text,
                "Maren Holt",
                "maren@example.org",
                new MailFields(fields),
                Enclosures.NONE,
                NOW,
                NOW,
                null,
                null,
                null,
                null,
                0,
                null,
                false,
                null,
                language,
                null);
    }
}
