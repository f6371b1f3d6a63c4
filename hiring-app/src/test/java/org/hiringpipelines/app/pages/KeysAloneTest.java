package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.hiringpipelines.app.scenario.FullDesks;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Measures;
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

    @Autowired
    private Hiring hiring;

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
                "Keys from home to an application by Tab: %d; to a decision about it: %d%n",
                there - before, rosa.witness().keys() - there);
        Measures.note("keys to a decision", Integer.toString(rosa.witness().keys() - there));
        assertThat(rosa.witness().keys() - there).isEqualTo(2);
        assertThat(rosa.witness().clicks()).isZero();
        rosa.hasGoneWell();
    }

    @Test
    void whatIsDueFirstIsOpenedWithTwoKeys() {
        OurPages rosa = logIn("recruiter");
        int before = rosa.witness().keys();

        rosa.press("j").press("Enter").withForm();

        int keys = rosa.witness().keys() - before;
        Measures.note("keys from home to an application", keys + " to the first that is due, one more for each after");
        assertThat(keys).isEqualTo(2);
        assertThat(rosa.witness().clicks()).isZero();
        rosa.hasGoneWell();
    }

    @Test
    void whatIsDueFirstIsDecidedWithFiveKeysByTab() {
        hiring.clearDesks();
        String application = hiring.applicationOf("Ola First", hiring.openPosting(1));
        OurPages rosa = logIn("recruiter");
        int before = rosa.witness().keys();

        rosa.tabsTo("a.skip[href^='/hiring/tasks/']");
        assertThat(rosa.page().locator("a.skip:focus")).hasText("To what is due first: Screen application, Ola First");
        assertThat(rosa.page().locator("a.skip:focus")).isInViewport();
        rosa.press("Enter").withForm();
        rosa.done(() -> rosa.press("a").press("Enter"));

        int keys = rosa.witness().keys() - before;
        Measures.note("keys from home to a decision, by Tab", Integer.toString(keys));
        assertThat(keys).isLessThanOrEqualTo(5);
        assertThat(hiring.look(application).path("stage").asText()).isEqualTo("INTERVIEWS");
        assertThat(rosa.witness().clicks()).isZero();
        rosa.hasGoneWell();
    }

    @Test
    void behindTheSkipLinkComesWhatIsDueFirst() {
        OurPages rosa = logIn("recruiter");

        rosa.press("Tab");
        assertThat(rosa.page().locator("a.skip:focus")).hasText("Skip to the content");
        rosa.press("Enter");

        assertThat(rosa.tabsTo("#due ~ .rows a")).isLessThanOrEqualTo(2);
        rosa.hasGoneWell();
    }

    @Test
    void aScorecardIsWritten() {
        OurPages ines = logIn("interviewer");
        ines.go("Write scorecard: " + FullDesks.SCORED).withForm();
        int before = ines.witness().keys();

        for (int competency = 0; competency < 3; competency++) {
            ines.tabsTo(".fjs-form-field-select input, .fjs-form-field-select [tabindex='0']");
            // Keys that come before the list listens go nowhere, and people do not type that fast. It is drawn
            // first and listens a frame later; in the same moment it begins to scroll smoothly.
            Locator choices = ines.page().locator(".fjs-dropdownlist");
            ines.press("ArrowDown");
            assertThat(choices).hasCSS("scroll-behavior", "smooth");
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
        return window.press("Enter").withKeys();
    }
}
