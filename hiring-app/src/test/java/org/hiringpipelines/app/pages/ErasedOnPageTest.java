package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.hiringpipelines.app.scenario.Answer;
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

    @Test
    void anAdministratorErasesAPersonWithAllThatTheyAppliedFor() {
        String posting = hiring.openPosting(1);
        String second = callers.as("integrator")
                .post(
                        "/api/postings/" + posting + "/applications",
                        "{\"candidate\":{\"name\":\"" + name + "\",\"email\":\""
                                + hiring.look(application)
                                        .path("candidate")
                                        .path("email")
                                        .asText() + "\"}}")
                .text("id");
        hiring.complete(
                "recruiter", application, "Task_ScreenApplication", "outcome", "reject", "reason", "NOT_QUALIFIED");
        hiring.runJobs();
        for (String width : List.of("1280", "820", "390")) {
            OurPages admin = new OurPages(
                            chromium,
                            port,
                            new Browser.NewContextOptions()
                                    .setViewportSize(Integer.parseInt(width), 844)
                                    .setColorScheme(ColorScheme.DARK))
                    .open("/hiring")
                    .logIn("admin")
                    .open("/hiring/applications/" + application + "/person");
            assertThat(admin.barriers()).as(width).isEmpty();
            assertThat(admin.scrollsSideways()).as(width).isFalse();
        }
        OurPages admin = new OurPages(chromium, port, new Browser.NewContextOptions())
                .open("/hiring")
                .logIn("admin")
                .open("/hiring/applications/" + application);
        admin.page().getByText("All that is kept about this person").click();

        assertThat(admin.page().locator(".problem")).containsText("These applications are open.");
        assertThat(admin.page().locator("tbody tr")).hasCount(2);
        assertThat(admin.button("Erase all of it for good")).hasCount(0);
        assertThat(erasePerson("{\"sure\":true}").status()).isEqualTo(409);
        assertThat(callers.as("integrator")
                        .post("/api/applications/" + second + "/withdrawal", "{}")
                        .status())
                .isEqualTo(202);
        assertThat(erasePerson("{}").status()).isEqualTo(400);
        admin.page().reload();
        admin.page().getByLabel("What it is needed for").fill("A charge before the commission.");
        admin.button("Place a legal hold").click();
        assertThat(admin.page().locator(".problem")).containsText("A charge before the commission.");
        assertThat(admin.page().locator("section[aria-labelledby=hold]")).containsText("Placed by");
        assertThat(callers.as("admin")
                        .post(
                                "/hiring/applications/" + application + "/person/hold",
                                "application/x-www-form-urlencoded",
                                "reason=Another",
                                "Sec-Fetch-Site",
                                "same-origin")
                        .status())
                .isEqualTo(409);
        assertThat(admin.barriers()).isEmpty();
        assertThat(erasePerson("{\"sure\":true}").status()).isEqualTo(409);
        assertThat(erase("admin", "sure=true")).isEqualTo(409);
        admin.button("Lift the legal hold").click();
        admin.page().getByLabel("The person asked for it").check();
        assertThat(admin.barriers()).isEmpty();
        admin.button("Erase all of it for good").click();

        assertThat(admin.page().locator(".done")).containsText("The person is erased");
        for (String gone : List.of(application, second)) {
            assertThat(callers.as("admin").get("/api/applications/" + gone).status())
                    .isEqualTo(404);
        }
        assertThat(erasePerson("{\"sure\":true}").status()).isEqualTo(404);
        admin.hasGoneWell();
    }

    @Test
    void aProgramOfAnAdministratorErasesAPerson() {
        hiring.complete(
                "recruiter", application, "Task_ScreenApplication", "outcome", "reject", "reason", "NOT_QUALIFIED");
        hiring.runJobs();
        Answer kept = callers.as("admin").get("/api/applications/" + application + "/person");
        assertThat(kept.json().path("name").asText()).isEqualTo(name);
        assertThat(kept.json().path("erasable").asBoolean()).isTrue();
        assertThat(kept.json().path("applications").get(0).path("mails").asInt())
                .isPositive();

        Answer erased = erasePerson("{\"sure\":true}");

        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.json().path("applications").get(0).asText()).isEqualTo(application);
        assertThat(callers.as("admin")
                        .get("/api/applications/" + application + "/person")
                        .status())
                .isEqualTo(404);
    }

    private Answer erasePerson(String body) {
        return callers.as("admin").post("/api/applications/" + application + "/person/erasure", body);
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
