package org.hiringpipelines.workflows.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.model.correspondence.Enclosures;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.correspondence.MailFields;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Everybody can read each mail, as it goes out on each occasion and in each language: on a wide window in the light and on a telephone in the dark,
 * and by what reads aloud. A mail asks no other machine for anything, since that would tell when it is read.
 */
@RunningApplication
class MailsForEverybodyTest {

    private static final Path FOLDER = Path.of("..", "bpmn", "mail");
    private static final Path PICTURES = Path.of("target", "mail-pictures");
    private static final Instant NOW = Instant.parse("2026-08-03T07:30:00Z");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    private final Languages languages;
    private final MailTemplates templates;

    MailsForEverybodyTest(@Autowired Languages languages) {
        this.languages = languages;
        templates = new MailTemplates(DesignTexts.OF_THIS_LIBRARY, languages::say);
    }

    /** A mail as a page, and how it is called where something is wrong with it. */
    private record ReadMail(String name, String html) {}

    @Test
    void nobodyIsKeptOutByHowAMailIsMade() throws IOException {
        List<ReadMail> mails = mails();
        List<String> barriers = new ArrayList<>();
        for (int width : new int[] {1280, 390}) {
            Page page = chromium.window(new Browser.NewContextOptions()
                    .setViewportSize(width, 844)
                    .setColorScheme(width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT));
            page.onRequest(request -> barriers.add("asks for " + request.url()));
            for (ReadMail mail : mails) {
                page.setContent(mail.html());
                barriersOf(page).forEach(barrier -> barriers.add(mail.name() + " at " + width + ": " + barrier));
                if (width == 390) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(mail.name() + ".png"))
                            .setFullPage(true));
                }
            }
        }

        assertThat(barriers).isEmpty();
    }

    private static List<String> barriersOf(Page page) {
        List<String> barriers = new ArrayList<>(new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList());
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1")) {
            barriers.add("wider than its window");
        }
        return barriers;
    }

    /** Each text on each occasion that gives all it needs, in each language. */
    private List<ReadMail> mails() throws IOException {
        List<ReadMail> mails = new ArrayList<>();
        List<Map<String, Object>> occasions = occasions();
        for (String text : texts()) {
            for (Locale language : languages.all()) {
                int before = mails.size();
                Set<String> seen = new HashSet<>();
                for (Map<String, Object> gives : occasions) {
                    try {
                        Envelope mail = templates.fill(mail(text, gives, language.toLanguageTag()), List.of());
                        if (seen.add(mail.html())) {
                            mails.add(new ReadMail(
                                    language.toLanguageTag() + "/" + text + "-" + seen.size(), mail.html()));
                        }
                    } catch (IllegalStateException notOfThisOccasion) {
                        // The text needs what this occasion has no value for; that it never goes out then,
                        // MailTextsTest holds.
                    }
                }
                assertThat(mails).as("%s in %s", text, language).hasSizeGreaterThan(before);
            }
        }
        return mails;
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    private static List<Map<String, Object>> occasions() throws IOException {
        List<Map<String, Object>> occasions =
                new ObjectMapper().readValue(FOLDER.resolve("preview.json").toFile(), new TypeReference<>() {});
        return occasions.stream()
                .map(occasion -> new ObjectMapper()
                        .convertValue(occasion.get("gives"), new TypeReference<Map<String, Object>>() {}))
                .toList();
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
