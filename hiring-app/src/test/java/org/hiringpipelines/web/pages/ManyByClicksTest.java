package org.hiringpipelines.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Measures;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.app.tasklist.CountedClicks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A recruiter decides about many candidates on the board of a posting. */
@RunningApplication
class ManyByClicksTest {

    private static final int MANY = 500;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    private Hiring hiring;

    @Autowired
    private Callers callers;

    @LocalServerPort
    private int port;

    @Test
    void fiveHundredAreRejectedWithTenClicksAtMost() {
        String posting = hiring.openPosting(1);
        List<String> applications = applied(posting, MANY);
        CountedClicks recruiter = chromium.page(port, "recruiter", "/hiring/postings/" + posting);
        assertThat(recruiter.page().locator(".candidate")).hasCount(50);

        recruiter.click(AriaRole.CHECKBOX, "All " + MANY + " Screening");
        assertThat(recruiter.page().locator(".bar .chosen")).hasText("chosen: " + MANY);
        recruiter.click(AriaRole.BUTTON, "Reject").choose("Reason", "LESS_QUALIFIED");
        assertThat(recruiter.page().locator("#mail .letter")).containsText("Dear Candidate 0,");
        recruiter.click(AriaRole.BUTTON, "Reject " + MANY);
        assertThat(recruiter.page().getByText("0 of " + MANY + " settled")).isVisible();
        Instant begun = Instant.now();
        hiring.runJobs();
        assertThat(recruiter.page().getByText("Done for " + MANY + ".")).isVisible();

        System.out.printf(
                "%d applications rejected with %d clicks, in %d s%n",
                MANY, recruiter.clicks(), Duration.between(begun, Instant.now()).toSeconds());
        Measures.note("clicks to reject " + MANY + " at once", Integer.toString(recruiter.clicks()));
        assertThat(recruiter.clicks()).isLessThanOrEqualTo(10);
        assertThat(applications)
                .allSatisfy(one ->
                        assertThat(hiring.look(one).path("outcome").asText()).isEqualTo("REJECTED"));
        assertThat(recruiter.complaints()).isEmpty();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        String posting = hiring.openPosting(1);
        String application = applied(posting, 1).get(0);
        Page page =
                chromium.page(port, "recruiter", "/hiring/postings/" + posting).page();

        press(page, "All 1 Screening", "Space");
        press(page, "Hold", "Enter");
        assertThat(page.locator("h1")).hasText("Put 1 candidate on hold");
        press(page, "Put 1 on hold", "Enter");
        assertThat(page.getByText("0 of 1 settled")).isVisible();
        hiring.runJobs();
        assertThat(page.getByText("Done for 1.")).isVisible();

        assertThat(hiring.look(application).path("outcome").asText()).isEqualTo("ON_HOLD");
    }

    /** Tab by Tab until there, as somebody without a mouse does. */
    private static void press(Page page, String name, String key) {
        for (int tabs = 0; tabs < 60; tabs++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("() => { const one = document.activeElement;"
                    + " return (one.labels && one.labels[0] || one).textContent.replace(/\\s+/g, ' ').trim(); }"))) {
                page.keyboard().press(key);
                page.waitForLoadState();
                return;
            }
        }
        throw new AssertionError("No Tab leads to \"" + name + "\".");
    }

    @Test
    void aReasonThatIsChosenBeforeThePageListensIsHeard() {
        String posting = hiring.openPosting(1);
        applied(posting, 1);
        Page page =
                chromium.page(port, "recruiter", "/hiring/postings/" + posting).page();
        press(page, "All 1 Screening", "Space");
        List<Route> onTheWay = new ArrayList<>();
        page.route("**/htmx.min.js", onTheWay::add);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reject"))
                .click();
        page.locator("#reason").selectOption("LESS_QUALIFIED");
        page.waitForCondition(() -> !onTheWay.isEmpty());
        onTheWay.forEach(Route::resume);

        assertThat(page.locator("#mail .letter")).containsText("Dear Candidate 0,");
    }

    @Test
    void whatIsStoppedSaysWhoStoppedItAndOneMayBeLeftOutBeforehand() {
        String posting = hiring.openPosting(1);
        applied(posting, 3);
        CountedClicks recruiter = chromium.page(port, "recruiter", "/hiring/postings/" + posting);

        recruiter
                .click(AriaRole.CHECKBOX, "All 3 Screening")
                .click(AriaRole.BUTTON, "Hold")
                .click(AriaRole.CHECKBOX, "Leave out Candidate 1")
                .click(AriaRole.BUTTON, "Put 2 on hold")
                .click(AriaRole.BUTTON, "Pause");
        assertThat(recruiter.page().getByText("Paused by Rosa Lindqvist: 2 candidates wait."))
                .isVisible();
        recruiter.click(AriaRole.BUTTON, "Go on").click(AriaRole.BUTTON, "Stop");

        assertThat(recruiter.page().getByText("Stopped by Rosa Lindqvist: 2 candidates left as they were."))
                .isVisible();
        hiring.runJobs();
        assertThat(callers.as("recruiter").get("/hiring/postings/" + posting).body())
                .contains("All 3");
    }

    private List<String> applied(String posting, int many) {
        List<String> applications = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            applications.add(hiring.applicationOf("Candidate " + i, posting));
        }
        return applications;
    }
}
