package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.app.scenario.Answer;
import org.junit.jupiter.api.Test;

/** The log-in before our pages: it leads to what a link names, and nowhere else, and lets nobody see what does not concern them. */
class OurDoorTest extends AtOurPages {

    @Test
    void whomItDoesNotConcernIsToldSo() {
        OurPages diego = window("designer").open("/hiring/applications/" + application);
        assertThat(diego.text()).containsText("This page is not for you");
        assertThat(diego.text()).not().containsText(name);

        OurPages aiko = window("interviewer3").open("/hiring/search?q=" + name.substring(4));
        assertThat(aiko.text()).containsText("Nobody is found.");

        OurPages rosa = window("recruiter").open("/hiring/tasks/none");
        assertThat(rosa.text()).containsText("There is nothing here");
    }

    @Test
    void aLinkLeadsThroughTheLogInToWhatItNames() {
        OurPages rosa = fresh(wide()).open("/hiring/applications/" + application + "?task=none");
        assertThat(rosa.page()).hasTitle("Log in · Hiring Pipelines");

        // Not a colleague's account: after a wrong password it is shut for some seconds.
        rosa.page().getByLabel("User").fill("nobody");
        rosa.page().getByLabel("Password").fill("wrong");
        rosa.button("Log in").click();
        assertThat(rosa.page().locator("[role=alert]")).containsText("User or password is wrong.");
        assertThat(rosa.page().getByLabel("User")).hasValue("nobody");

        rosa.logIn("recruiter");
        assertThat(rosa.page()).hasURL(Pattern.compile("/hiring/applications/" + application + "\\?task=none$"));

        rosa.open("/camunda/app/tasklist/");
        assertThat(rosa.page().locator(".task-filter").first()).isVisible();

        rosa.open("/hiring");
        rosa.button("Log out").click();
        rosa.open("/hiring/search");
        assertThat(rosa.page()).hasTitle("Log in · Hiring Pipelines");
    }

    @Test
    void aLogInLeadsNowhereElseAndComesFromOurPagesAlone() {
        for (String elsewhere :
                List.of("https://evil.example/", "//evil.example", "/hiring\\\\evil", "/camunda/app/admin/")) {
            Answer answer = callers.stranger()
                    .post(
                            "/hiring/login",
                            "application/x-www-form-urlencoded",
                            "user=recruiter&password=demo&next=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8),
                            "Sec-Fetch-Site",
                            "same-origin");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/hiring");
        }
        assertThat(callers.stranger()
                        .post("/hiring/login", "application/x-www-form-urlencoded", "user=recruiter&password=demo")
                        .header("Location"))
                .endsWith("/hiring/login");
        assertThat(callers.inTasklist("recruiter")
                        .post(
                                "/hiring/applications/" + application + "/withdrawal",
                                "text/plain",
                                "",
                                "Sec-Fetch-Site",
                                "cross-site")
                        .status())
                .isEqualTo(403);
    }
}
