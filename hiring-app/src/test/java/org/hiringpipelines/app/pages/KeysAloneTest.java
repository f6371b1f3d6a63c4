package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.hiringpipelines.app.scenario.FullDesks;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Work without a mouse, from the log-in on. How many keys it takes is printed. */
@RunningApplication
class KeysAloneTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private FullDesks desks;

    @BeforeEach
    void workLiesOnEachDesk() {
        desks.fill();
    }

    @Test
    void aDecisionIsTakenWithALetterAndEnter() {
        OurPages rosa = logIn("recruiter");
        int before = rosa.witness().keys();
        rosa.go("Screen application: " + FullDesks.ADVANCED).withForm();
        int there = rosa.witness().keys();

        rosa.done(() -> rosa.press("a").press("Enter"));

        assertThat(desks.stageOf(FullDesks.ADVANCED)).isEqualTo("INTERVIEWS");
        System.out.printf(
                "Keys from home to an application: %d; to a decision about it: %d%n",
                there - before, rosa.witness().keys() - there);
        assertThat(rosa.witness().keys() - there).isEqualTo(2);
        assertThat(rosa.witness().clicks()).isZero();
        rosa.hasGoneWell();
    }

    @Test
    void aScorecardIsWritten() {
        OurPages ines = logIn("interviewer");
        ines.go("Write scorecard: " + FullDesks.SCORED).withForm();
        int before = ines.witness().keys();

        for (int competency = 0; competency < 3; competency++) {
            ines.tabsTo(".fjs-form-field-select input, .fjs-form-field-select [tabindex='0']");
            // Keys that come before the list is drawn go nowhere, and people do not type that fast.
            Locator choices = ines.page().locator(".fjs-dropdownlist");
            ines.press("ArrowDown");
            choices.waitFor();
            ines.press("ArrowDown").press("Enter");
            assertThat(choices).isHidden();
            ines.tabsTo(".fjs-form-field-textarea textarea");
            ines.page().keyboard().type("Told of a storm.");
        }
        ines.tabsTo(".fjs-form-field-radio input");
        ines.press("Space");
        ines.tabsTo(".complete");
        ines.done(() -> ines.press("Enter"));

        assertThat(desks.look(FullDesks.SCORED).path("timeline").toString()).contains("\"actor\":\"interviewer\"");
        System.out.printf(
                "Keys to a scorecard of three competencies: %d%n",
                ines.witness().keys() - before);
        assertThat(ines.witness().clicks()).isZero();
        ines.hasGoneWell();
    }

    private OurPages logIn(String user) {
        OurPages window = new OurPages(chromium, port, new Browser.NewContextOptions().setViewportSize(1280, 720));
        window.open("/hiring");
        // The cursor stands in the first field.
        assertThat(window.page().getByLabel("User")).isFocused();
        window.page().keyboard().type(user);
        window.press("Tab");
        window.page().keyboard().type("demo");
        window.press("Enter");
        window.page().locator(".me").waitFor();
        return window;
    }
}
