package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hiringpipelines.app.scenario.Hiring;
import org.junit.jupiter.api.Test;

/** How people get about on our pages: by what is awaited, by search, by letters, and whatever the width and colours of their screen. */
class WaysAboutPagesTest extends AtOurPages {

    @Test
    void whoLeadsAPostingSeesWhatIsAwaitedFromWhom() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.proposeSlots(application, "interviewer");

        OurPages marcus = window("manager");

        assertThat(marcus.page()
                        .locator("[aria-labelledby=awaited] li")
                        .filter(containing("Record chosen slot: " + name)))
                .containsText(name);
    }

    @Test
    void aSearchFindsWhileOneTypesAndClosedOnesToo() {
        hiring.complete(
                "recruiter", application, "Task_ScreenApplication", "outcome", "reject", "reason", "NOT_QUALIFIED");
        hiring.runJobs();
        hiring.untilFound(application);
        OurPages rosa = window("recruiter");

        rosa.link("Search").click();
        // A page takes its cursor to the first field some milliseconds after it is drawn.
        assertThat(rosa.page().locator("#q")).isFocused();
        rosa.page().keyboard().type("zoe " + name.substring(4, 10).toUpperCase(Locale.ROOT));

        assertThat(rosa.page().locator("#results li").filter(containing(name))).containsText("Rejected");
        rosa.link(name).click();
        assertThat(rosa.page().locator("h1")).hasText(name);
    }

    @Test
    void lettersGoAlongAListAndToOtherPagesUnlessTheyAreTurnedOff() {
        OurPages rosa = window("recruiter");

        rosa.press("g").press("p");
        assertThat(rosa.page()).hasURL(Pattern.compile(".*/hiring/postings$"));
        // A letter that comes before the page is there goes nowhere.
        rosa.page().waitForLoadState();
        rosa.press("j");
        assertThat(rosa.page().locator("table a").first()).isFocused();
        rosa.press("/");
        assertThat(rosa.page().locator("#q")).isFocused();
        rosa.page().keyboard().type("gp");
        assertThat(rosa.page().locator("#q")).hasValue("gp");

        rosa.open("/hiring").press("?");
        rosa.page().getByLabel("Letters are keys").uncheck();
        rosa.button("Close").click();
        assertThat(rosa.page().locator("#keys")).isHidden();
        rosa.press("j");
        assertThat(rosa.page().locator(".rows a").first()).not().isFocused();
    }

    @Test
    void nobodyIsKeptOutByHowAPageIsMade() {
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.chooseFirstSlot(application, hiring.proposeSlots(application, "interviewer"));
        hiring.scorecard("interviewer", application, 4, "yes");
        hiring.untilFound(application);
        String received = hiring.receivedPosting(Hiring.POSTING, 1);
        List<String> barriers = new ArrayList<>();

        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 820, 390}) {
                OurPages marcus = fresh(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(colours));
                marcus.open("/hiring");
                barriers.addAll(look(marcus));
                marcus.logIn("manager");
                barriers.addAll(look(marcus));
                barriers.addAll(look(marcus.openTask("/hiring/applications/" + application)));
                marcus.open("/hiring/search?q=zoe");
                assertThat(marcus.page().locator("#results li").first()).isVisible();
                barriers.addAll(look(marcus));
                barriers.addAll(look(marcus.open("/hiring/postings/" + received + "/tasks")));
                barriers.addAll(look(marcus.openTask("/hiring/start/add-candidate?posting=" + posting)));
                barriers.addAll(look(marcus.open("/sheets/applications/" + application)));
                barriers.addAll(look(marcus.open("/sheets/applications/" + application + "/scorecards")));
                barriers.addAll(look(marcus.open("/sheets/postings/" + received)));
                barriers.addAll(look(marcus.open("/")));
            }
        }

        assertThat(barriers).isEmpty();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static List<String> look(OurPages pages) {
        List<String> barriers = new ArrayList<>(pages.barriers());
        if (pages.scrollsSideways()) {
            barriers.add(pages.page().url() + " is wider than " + pages.page().viewportSize().width);
        }
        return barriers;
    }
}
