package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.UUID;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What candidates are promised, an administrator does: an application is erased, and the person with it. */
@RunningApplication
class ErasedOnPageTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Callers callers;

    private final String name = "Nell " + UUID.randomUUID().toString().substring(0, 6);

    private String application;

    @BeforeEach
    void somebodyApplies() {
        hiring.clearDesks();
        application = hiring.applicationOf(name, hiring.openPosting(1));
    }

    @Test
    void anAdministratorErasesWhatHasEnded() {
        assertThat(callers.as("admin")
                        .get("/hiring/applications/" + application)
                        .body())
                .doesNotContain("/erasure");
        assertThat(erase("admin", "sure=true")).isEqualTo(409);
        hiring.complete(
                "recruiter", application, "Task_ScreenApplication", "outcome", "reject", "reason", "NOT_QUALIFIED");
        hiring.runJobs();
        assertThat(callers.as("recruiter")
                        .get("/hiring/applications/" + application)
                        .body())
                .doesNotContain("/erasure");
        assertThat(erase("admin", "")).isNotEqualTo(302);
        OurPages admin = new OurPages(chromium, port, new Browser.NewContextOptions())
                .open("/hiring")
                .logIn("admin")
                .open("/hiring/applications/" + application);

        admin.page().getByText("Erase this application").click();
        admin.page().getByLabel("The candidate asked for it").check();
        assertThat(admin.barriers()).isEmpty();
        admin.button("Erase for good").click();

        assertThat(admin.page().locator(".done")).containsText("nothing is kept about the person");
        assertThat(callers.as("admin")
                        .get("/hiring/applications/" + application)
                        .status())
                .isEqualTo(404);
        assertThat(Jsoup.parse(callers.as("admin")
                                .get("/hiring/search?q=" + name.substring(5))
                                .body())
                        .select("#results")
                        .text())
                .contains("Nobody is found.");
        admin.hasGoneWell();
    }

    private int erase(String user, String form) {
        return callers.as(user)
                .post(
                        "/hiring/applications/" + application + "/erasure",
                        "application/x-www-form-urlencoded",
                        form,
                        "Sec-Fetch-Site",
                        "same-origin")
                .status();
    }
}
