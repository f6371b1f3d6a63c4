package org.hiringpipelines.app.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiringpipelines.app.scenario.EachForm;
import org.hiringpipelines.app.scenario.OpenForm;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.workflows.language.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The long words of German are read to their end in Tasklist, on a screen, on a small one and on a telephone, and nothing there stays English. */
@RunningApplication
class LegibleTasklistTest {

    private static final int[] WIDTHS = {1280, 820, 390};

    /** Fewer pixels cut a day off. */
    private static final int DAY = 100;

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private EachForm eachForm;

    @Autowired
    private Languages languages;

    private Map<String, String> tasks;
    private Page page;

    @BeforeEach
    void theRecruiterReadsGerman() {
        tasks = eachForm.open().stream().collect(Collectors.toMap(OpenForm::form, OpenForm::task));
        languages.choose("recruiter", "de");
        logInWhereTheBrowserSpeaks("de-DE");
    }

    private void logInWhereTheBrowserSpeaks(String language) {
        page = chromium.window(new Browser.NewContextOptions().setLocale(language));
        page.navigate("http://localhost:" + port + "/hiring/login?language=de");
        page.locator("#user").fill("recruiter");
        page.locator("#password").fill("demo");
        page.locator("main button[type=submit]").click();
        page.locator(".me").waitFor();
    }

    @AfterEach
    void allReadEnglish() {
        languages.choose("recruiter", "en");
    }

    @Test
    void aTaskSaysWholeWhatItIsUntilWhenAndWhose() {
        for (int width : WIDTHS) {
            open("review-clearance", width);

            assertThat(page.locator(".task-card h2.task")).hasText(Pattern.compile("Nachweis prüfen: .+"));
            for (Locator part : List.of(
                    page.locator(".task-card h2.task"),
                    page.locator("[cam-tasklist-task-meta] .due-date").first(),
                    page.locator("[cam-tasklist-task-meta] .assignee").first())) {
                assertThat(isWhole(part)).as(width + ": " + part).isTrue();
            }
            assertThat(page.locator(".fjs-form")).not().containsText("clearance");
        }
    }

    @Test
    void whatHasNoDueDateOffersNoneAndNobodyTakesAnInterviewsDayAway() {
        for (int width : WIDTHS) {
            open("manage-interview", width);

            assertThat(page.locator("[cam-tasklist-task-meta] .due-date")).isHidden();
            assertThat(page.locator(".reset-follow-up-date")).isHidden();
        }
    }

    @Test
    void aDayIsReadWholeAndItsCalendarSpeaksGermanWithinTheWindow() {
        for (int width : WIDTHS) {
            open("propose-slots", width);
            Locator day = page.locator(".fjs-form-field-datetime input").first();

            assertThat(day).hasAttribute("placeholder", "TT.MM.JJJJ");
            assertThat(day.boundingBox().width).as("at " + width).isGreaterThan(DAY);
            assertThat(page.locator(".fjs-taglist-input")).hasAttribute("placeholder", "Suchen");
            day.click();
            Locator calendar = page.locator(".flatpickr-calendar.open");
            assertThat(calendar.locator("option").last()).hasText("Dezember");
            assertThat(calendar.locator(".flatpickr-weekday").first()).hasText("Mo");
            BoundingBox box = calendar.boundingBox();
            assertThat(box.x).as("at " + width).isNotNegative();
            assertThat(box.x + box.width).as("at " + width).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void aDayIsWrittenTheGermanWayAlsoWhereTheBrowserSpeaksEnglish() {
        logInWhereTheBrowserSpeaks("en-US");
        open("propose-slots", 1280);
        Locator day = page.locator(".fjs-form-field-datetime input").first();
        assertThat(day).hasAttribute("placeholder", "TT.MM.JJJJ");

        day.fill("7.12.2031");
        day.press("Enter");

        assertThat(day).hasValue("07.12.2031");
        assertThat(day.evaluate("day => day._flatpickr.formatDate(day._flatpickr.selectedDates[0], 'Y-m-d')"))
                .isEqualTo("2031-12-07");
    }

    private void open(String form, int width) {
        page.setViewportSize(width, 844);
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + tasks.get(form));
        page.reload();
        page.locator("[cam-tasklist-form][data-task='" + tasks.get(form) + "'] .fjs-form")
                .waitFor();
    }

    /** Whether nothing of it, and of what stands in it, is cut off. */
    private static boolean isWhole(Locator part) {
        return (boolean)
                part.evaluate(
                        "part => [part, ...part.querySelectorAll('*')].every(one => one.scrollWidth <= one.clientWidth + 1 || getComputedStyle(one).overflowX === 'visible')");
    }
}
