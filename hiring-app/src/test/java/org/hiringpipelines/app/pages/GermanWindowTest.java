package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.workflows.language.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our pages in German: longer words keep nobody out, and the language is changed on them. */
@RunningApplication
class GermanWindowTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Languages languages;

    private final List<OurPages> windows = new ArrayList<>();
    private final String name = "Zoë Quill" + UUID.randomUUID().toString().substring(0, 6);

    private String posting;
    private String application;

    @BeforeEach
    void somebodyHasApplied() {
        hiring.clearDesks();
        posting = hiring.openPosting(1);
        application = hiring.applicationOf(name, posting);
        languages.choose("recruiter", "de");
    }

    @AfterEach
    void readEnglishAgain() {
        languages.choose("recruiter", "en");
        windows.forEach(OurPages::hasGoneWell);
    }

    @Test
    void longerWordsKeepNobodyOut() {
        List<String> barriers = new ArrayList<>();
        for (int width : new int[] {1280, 390}) {
            OurPages rosa = window(width);
            barriers.addAll(look(rosa.open("/hiring/login")));
            logIn(rosa);
            barriers.addAll(look(rosa));
            for (String page : List.of(
                    "/hiring/postings",
                    "/hiring/postings/" + posting,
                    "/hiring/postings/" + posting + "/diagram?process=screening",
                    "/hiring/numbers",
                    "/hiring/search?q=zoe",
                    "/sheets/applications/" + application,
                    "/sheets/postings/" + posting)) {
                barriers.addAll(look(rosa.open(page)));
            }
            barriers.addAll(look(rosa.openTask("/hiring/applications/" + application)));
            rosa.open("/hiring/postings/" + posting);
            rosa.page().locator("input[name=everybody]").first().check();
            rosa.button("Absagen").click();
            assertThat(rosa.page().locator("h1")).hasText("1 Person absagen");
            barriers.addAll(look(rosa));
        }

        assertThat(barriers).isEmpty();
    }

    @Test
    void theFormSaysInGermanWhatItMisses() {
        OurPages rosa = logIn(window(1280).open("/hiring/login"));
        rosa.openTask("/hiring/applications/" + application);
        assertThat(rosa.page().locator("#task-name")).hasText("Bewerbung vorauswählen");

        rosa.button("Abschließen").click();

        assertThat(rosa.page().locator(".fjs-form-field-error").first()).containsText("Bitte ausfüllen.");
        rosa.button("Weiter zu den Interviews").click();
        assertThat(rosa.page().locator(".done")).containsText("Vorauswahl entschieden: Weiter zu den Interviews");
    }

    @Test
    void whoIsLoggedOutWhileSomebodyIsEnteredReadsItInGermanAndLosesNothing() {
        OurPages rosa = logIn(window(1280).open("/hiring/login"));
        rosa.openTask("/hiring/start/add-candidate?posting=" + posting);
        List<String> asked = rosa.asked();
        rosa.page().getByLabel("Name").fill("Nora " + name);
        rosa.page().getByLabel("E-Mail-Adresse").fill(Hiring.newEmail());

        rosa.page().context().clearCookies();
        rosa.button("Bewerbung erfassen").click();
        assertThat(rosa.page().locator(".task [role=alert]"))
                .hasText(
                        "Die Anmeldung gilt nicht mehr. Die Eingabe steht noch hier; nach erneutem Anmelden den Knopf noch einmal drücken. In einem neuen Fenster anmelden");
        rosa.logInBeside(rosa.link("In einem neuen Fenster anmelden")::click, "recruiter");
        rosa.button("Bewerbung erfassen").click();

        assertThat(rosa.page().locator("h1")).hasText("Nora " + name);
        assertThat(asked).isEmpty();
    }

    @Test
    void theLanguageIsChangedInTheFootAndComesAlongToTheNextLogIn() {
        OurPages rosa = logIn(window(1280).open("/hiring/login"));
        rosa.open("/hiring/search?q=zoe");
        assertThat(rosa.page().locator("html")).hasAttribute("lang", "de-DE");
        assertThat(rosa.button("Deutsch")).hasAttribute("aria-pressed", "true");

        rosa.button("English").click();
        assertThat(rosa.page().locator("h1")).hasText("Search candidates");
        assertThat(rosa.page()).hasURL(Pattern.compile(".*/hiring/search\\?q=zoe"));
        assertThat(rosa.page().locator("html")).hasAttribute("lang", Pattern.compile("en.*"));

        rosa.button("Log out").click();
        rosa.link("Deutsch").click();
        logIn(rosa);
        assertThat(rosa.page().locator("h1")).hasText("Start");
    }

    @Test
    void aDayIsWrittenTheGermanWayAlsoWhereTheBrowserSpeaksEnglish() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        OurPages rosa = logIn(window(1280, "en-US").open("/hiring/login"));
        rosa.openTask("/hiring/applications/" + application);
        Locator day = rosa.page().locator(".fjs-form-field-datetime input").first();
        assertThat(day).hasAttribute("placeholder", "TT.MM.JJJJ");

        day.fill("7.12.2031");
        day.press("Enter");

        assertThat(day).hasValue("07.12.2031");
        assertThat(day.evaluate("day => day._flatpickr.formatDate(day._flatpickr.selectedDates[0], 'Y-m-d')"))
                .isEqualTo("2031-12-07");
        assertThat(rosa.page().locator(".fjs-form-field-error").first()).hasText("Tag und Uhrzeit angeben, beides.");
    }

    @Test
    void whoGoesByKeysPastChosenPeopleReadsGermanThere() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        OurPages rosa = logIn(window(1280).open("/hiring/login"));
        rosa.openTask("/hiring/applications/" + application);

        rosa.page().locator(".fjs-taglist-input").click();
        rosa.page().locator(".fjs-dropdownlist-item").first().click();

        assertThat(rosa.page().locator(".fjs-taglist-skip-link")).hasText("Weiter zur Suche");
    }

    private static List<String> look(OurPages pages) {
        List<String> barriers = new ArrayList<>(pages.barriers());
        if (pages.scrollsSideways()) {
            barriers.add(pages.page().url() + " is wider than " + pages.page().viewportSize().width);
        }
        return barriers;
    }

    private static OurPages logIn(OurPages pages) {
        pages.page().locator("#user").fill("recruiter");
        pages.page().locator("#password").fill("demo");
        pages.page().locator("main button[type=submit]").click();
        pages.page().locator(".me").waitFor();
        return pages;
    }

    private OurPages window(int width) {
        return window(width, "de-DE");
    }

    private OurPages window(int width, String browser) {
        OurPages pages = new OurPages(
                chromium,
                port,
                new Browser.NewContextOptions().setLocale(browser).setViewportSize(width, 844));
        windows.add(pages);
        return pages;
    }
}
