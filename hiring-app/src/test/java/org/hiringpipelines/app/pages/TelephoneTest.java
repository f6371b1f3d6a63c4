package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.hiringpipelines.app.scenario.FullDesks;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Work on the way: a telephone of 390 by 844 points, with fingers. */
@RunningApplication
class TelephoneTest {

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
    void aRecruiterDecidesWithoutScrolling() {
        OurPages rosa = logIn("recruiter");
        assertThat(rosa.scrollsSideways()).isFalse();
        // Ways for keys stand outside of the page until a key comes to them.
        for (Locator skip : rosa.page().locator("a.skip").all()) {
            assertThat(skip).not().isInViewport();
        }

        rosa.due("Screen application: " + FullDesks.ADVANCED);

        assertThat(rosa.scrollsSideways()).isFalse();
        assertThat(rosa.inSight(rosa.button("Advance to interviews"))).isTrue();
        comesFirst(rosa);
        rosa.done(rosa.button("Advance to interviews")::tap);
        assertThat(desks.stageOf(FullDesks.ADVANCED)).isEqualTo("INTERVIEWS");
        rosa.hasGoneWell();
    }

    @Test
    void anInterviewerWritesAScorecard() {
        OurPages ines = logIn("interviewer");

        ines.due("Write scorecard: " + FullDesks.SCORED);

        assertThat(ines.inSight(ines.firstField())).isTrue();
        // However long the form is.
        assertThat(ines.inSight(ines.button("Complete"))).isTrue();
        comesFirst(ines);
        ines.rate(3, "Told of a storm.", "Strong yes");
        assertThat(ines.scrollsSideways()).isFalse();
        ines.done(ines.button("Complete")::tap);
        assertThat(ines.page().locator(".done")).isVisible();
        assertThat(desks.look(FullDesks.SCORED).path("timeline").toString()).contains("\"actor\":\"interviewer\"");
        ines.hasGoneWell();
    }

    @Test
    void aDayIsReadWholeAndItsCalendarStaysInTheWindow() {
        OurPages rosa = logIn("recruiter");

        rosa.due("Propose slots: " + FullDesks.TO_MEET);

        Locator day = rosa.page().locator(".fjs-form-field-datetime input").first();
        assertThat(day.boundingBox().width).isGreaterThan(100);
        day.tap();
        BoundingBox calendar = rosa.page().locator(".flatpickr-calendar.open").boundingBox();
        assertThat(calendar.x).isNotNegative();
        assertThat(calendar.x + calendar.width).isLessThanOrEqualTo(390);
        assertThat(rosa.scrollsSideways()).isFalse();
        rosa.hasGoneWell();
    }

    @Test
    void aResumeIsAskedForWhereItIsSeenAndNoFieldLiesBelowTheButton() {
        OurPages rosa = logIn("recruiter").open("/hiring/start/add-candidate").withForm();

        assertThat(rosa.inSight(rosa.page().getByLabel("The résumé as a file"))).isTrue();
        Locator button = rosa.page().locator(".task .complete");
        for (Locator field : rosa.page()
                .locator(".task .fjs-form :is(input, textarea):visible")
                .all()) {
            field.focus();
            BoundingBox box = field.boundingBox();
            // Of several lines, the first.
            assertThat(box.y + Math.min(box.height, 36)).isLessThanOrEqualTo(button.boundingBox().y);
        }
        rosa.hasGoneWell();
    }

    /** What is to be done stands above what is known. */
    private static void comesFirst(OurPages window) {
        assertThat(top(window.page().locator(".task")))
                .isLessThan(top(window.page().locator(".known")));
    }

    private static double top(Locator part) {
        return part.boundingBox().y;
    }

    private OurPages logIn(String user) {
        return new OurPages(
                        chromium,
                        port,
                        new Browser.NewContextOptions()
                                .setViewportSize(390, 844)
                                .setIsMobile(true)
                                .setHasTouch(true))
                .open("/hiring")
                .logIn(user);
    }
}
