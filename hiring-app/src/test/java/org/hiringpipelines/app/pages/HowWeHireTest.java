package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.web.pages.GuideWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that tells candidates how we hire. */
@RunningApplication
class HowWeHireTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Callers callers;

    @Autowired
    private GuideWords words;

    @Test
    void anybodyFindsItFromTheStartPageAndReadsTheWayInItsOrder() {
        OurPages candidate = window(1280, ColorScheme.LIGHT).open("/");

        candidate.link("How we hire").click();

        assertThat(candidate.page().locator("#way-1 .steps h2"))
                .hasText(new String[] {"Application acknowledged", "Screening", "Interviews", "Decide on hire", "Offer"
                });
        assertThat(candidate.text()).containsText("People read every application and decide about it");
        assertThat(candidate.page().locator("#way-1 .steps li:has(h2:text-is('Screening')) .aside"))
                .containsText("the recruiter");
        assertThat(candidate.page().locator("#way-1 .steps li:has(h2:text-is('Screening')) .aside"))
                .containsText("business days");
        assertThat(candidate.page().locator("nav.parts")).containsText("School hiring");
        candidate.page().locator("summary").first().click();
        assertThat(candidate.text()).containsText("Philadelphia, PA, United States");
        assertThat(candidate.text()).containsText("Philadelphia Code 9-3500");
        candidate.link("Deutsch").click();
        assertThat(candidate.text()).containsText("Menschen lesen jede Bewerbung");
        assertThat(candidate.text()).containsText("das Recruiting");
        candidate.hasGoneWell();
    }

    @Test
    void onATelephoneTheStepsAreSeenAtAGlanceAndOpenWithoutAScript() {
        for (String language : List.of("en", "de")) {
            OurPages candidate = new OurPages(
                            chromium,
                            port,
                            new Browser.NewContextOptions()
                                    .setViewportSize(390, 844)
                                    .setJavaScriptEnabled(false))
                    .open("/how-we-hire?language=" + language);

            for (Locator step : candidate.page().locator("#way-1 .steps h2").all()) {
                assertThat(step).isInViewport();
            }
            Locator screening = candidate.page().locator("#way-1 .steps > li").nth(1);
            assertThat(screening.locator("p").first()).isHidden();
            screening.locator("summary").click();
            assertThat(screening.locator("p").first()).isVisible();
            // The other ways stand there by their names alone.
            assertThat(candidate.page().locator("#way-2 > summary")).isVisible();
            assertThat(candidate.page().locator("#way-2 .steps")).isHidden();
            candidate.page().locator("#way-2 > summary").click();
            assertThat(candidate.page().locator("#way-2 .steps h2").first()).isVisible();
        }
    }

    @Test
    void itSaysWhomToAskWhatIsErasedAndHowLongTheRestIsKept() {
        assertThat(callers.stranger().get("/how-we-hire").body())
                .contains(
                        "Answer any of our mails",
                        "an administrator of ours erases it",
                        "the history of each step",
                        "It is erased by itself 4 years after its end",
                        "after 4 years, counted from its end",
                        "after 180 days");
        assertThat(callers.stranger().get("/how-we-hire?language=de").body())
                .contains(
                        "nach 4 Jahren",
                        "nach 180 Tagen",
                        "Was gelöscht wird",
                        "Nach 4 Jahren, gezählt von ihrem Ende, wird sie von selbst gelöscht");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 day",
        "30, 30 days",
        "364, 364 days",
        "365, 1 year",
        "366, 1 year",
        "367, 367 days",
        "730, 2 years",
        "731, 2 years",
        "732, 732 days",
        "1460, 4 years",
        "1461, 4 years",
        "1462, '1,462 days'",
        "1827, 5 years"
    })
    void timesAreSaidInYearsWhereTheyAreYears(int days, String said) {
        assertThat(words.kept(days)).isEqualTo(said);
    }

    @Test
    void itTellsNothingThatIsForTheTeamAlone() {
        Answer page = callers.stranger().get("/how-we-hire");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .doesNotContain(
                        "Task_", "ServiceTask_", "Rosa", "recruiters", "${", "runner-up", "escalat", "House rule");
        assertThat(callers.stranger().post("/how-we-hire", "{}").status()).isEqualTo(404);
    }

    @Test
    void nobodyIsKeptOutByHowItIsMade() {
        List<String> barriers = new ArrayList<>();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 390}) {
                OurPages candidate = window(width, colours).open("/how-we-hire");
                candidate.page().locator("summary").all().forEach(check -> check.click());
                barriers.addAll(candidate.barriers());
                if (candidate.scrollsSideways()) {
                    barriers.add("wider than " + width);
                }
            }
        }

        assertThat(barriers).isEmpty();
    }

    private OurPages window(int width, ColorScheme colours) {
        return new OurPages(
                chromium,
                port,
                new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(colours));
    }
}
