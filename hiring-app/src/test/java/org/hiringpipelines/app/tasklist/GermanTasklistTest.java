package org.hiringpipelines.app.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.workflows.language.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasklist for somebody who reads German. */
@RunningApplication
class GermanTasklistTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Languages languages;

    @BeforeEach
    void theRecruiterReadsGerman() {
        hiring.clearDesks();
        languages.choose("recruiter", "de");
    }

    @AfterEach
    void allReadEnglish() {
        languages.choose("recruiter", "en");
    }

    @Test
    void whoReadsGermanWorksInGerman() {
        hiring.applicationOf("Jürgen Ärmel", hiring.openPosting(1));
        Page page = logIn(new Browser.NewContextOptions().setLocale("de-DE"), "Anmeldename", "Passwort", "Anmelden");

        page.locator(".task-filter").getByText("Recruiting-Aufgaben").click();
        page.locator("li.task h4").getByText("Bewerbung vorauswählen").first().click();
        Locator hold = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zurückstellen"));
        assertThat(hold).isVisible();
        assertThat(Stream.of(page.locator("body").innerText().split("\\P{L}+")))
                .doesNotContain(
                        "the",
                        "of",
                        "Complete",
                        "Comment",
                        "Reject",
                        "Candidate",
                        "Posting",
                        "Form",
                        "History",
                        "Waits",
                        "Due",
                        "task",
                        "tasks");
        assertThat(page.locator("html")).hasAttribute("lang", "de");

        hold.click();
        assertThat(page.getByText("Jürgen Ärmel ist zurückgestellt.")).isVisible();
    }

    @Test
    void theLanguageIsThePersonsWhateverTheBrowserAsksFor() {
        Page page = logIn(new Browser.NewContextOptions().setLocale("en-US"), "Username", "Password", "Log in");

        assertThat(page.locator(".task-filter").getByText("Recruiting-Aufgaben"))
                .isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }

    private Page logIn(Browser.NewContextOptions browser, String name, String password, String enter) {
        Page page = chromium.window(browser);
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/");
        TasklistPage.keepsTheCursor(page.getByPlaceholder(name));
        page.getByPlaceholder(name).fill("recruiter");
        page.getByPlaceholder(password).fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(enter))
                .click();
        return page;
    }
}
