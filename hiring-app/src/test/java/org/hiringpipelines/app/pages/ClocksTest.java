package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.app.tasklist.TasklistPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employer in Zurich whose recruiter sits in New York today and in Berlin tomorrow: what is typed is what is meant, and each time says whose it is. */
@RunningApplication
class ClocksTest {

    /** Ten in the morning in Zurich, in summer. */
    private static final Instant MEANT = Instant.parse("2031-07-09T08:00:00Z");

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    private String application;

    @BeforeEach
    void somebodyIsToBeMet() {
        hiring.clearDesks();
        application = hiring.application(hiring.openPosting(1));
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
    }

    @AfterEach
    void nobodyIsToBeMetAnyMore() {
        hiring.clearDesks();
    }

    @Test
    void proposedInNewYorkAndRecordedInBerlinItIsTheSameTime() {
        TasklistPage newYork =
                tasklist("recruiter", "America/New_York", "en-US").list("Recruiting tasks");
        newYork.open("Propose slots").type("Day", "07/09/2031").type("Time in Zurich", "10:00");
        newYork.tag("Interviewers", "Ines Carvalho").finish();

        assertThat(proposed()).isEqualTo(MEANT);
        OurPages berlin = pages("recruiter", "Europe/Berlin", "en-GB").due("Record chosen slot");
        assertThat(berlin.page().locator(".fjs-form-field-radio").first()).containsText("9 Jul 2031, 10:00 in Zurich");
        newYork.open("Record chosen slot");
        assertThat(newYork.page().locator(".fjs-form-field-radio").first()).containsText("9 Jul 2031, 10:00 in Zurich");
        berlin.pick("9 Jul 2031, 10:00 in Zurich");
        berlin.done(berlin::complete);

        assertThat(tasklist("interviewer", "America/New_York", "en-US")
                        .list("My tasks")
                        .card())
                .containsText("Wed 9 Jul, 04:00 EDT");
        assertThat(tasklist("interviewer", "Europe/Berlin", "en-GB")
                        .list("My tasks")
                        .card())
                .containsText("Wed 9 Jul, 10:00 CEST");
        for (String zone : new String[] {"America/New_York", "Europe/Berlin"}) {
            OurPages ines = pages("interviewer", zone, "en-US").due("Write scorecard");
            assertThat(ines.page()
                            .frameLocator(".known > iframe")
                            .locator(".facts")
                            .first())
                    .containsText("9 Jul 2031, 10:00 in Zurich");
        }
        berlin.hasGoneWell();
    }

    @Test
    void proposedInBerlinOnOurPagesItIsTheSameTimeToo() {
        OurPages berlin = pages("recruiter", "Europe/Berlin", "en-GB").due("Propose slots");
        berlin.type("Day", "09/07/2031").type("Time in Zurich", "10:00");
        berlin.tag("Interviewers", "Ines Carvalho");
        berlin.done(berlin::complete);

        assertThat(proposed()).isEqualTo(MEANT);
        berlin.hasGoneWell();
    }

    private Instant proposed() {
        String startsAt = hiring.look(application)
                .path("interviews")
                .get(0)
                .path("slots")
                .get(0)
                .path("startsAt")
                .asText();
        return OffsetDateTime.parse(startsAt).toInstant();
    }

    private TasklistPage tasklist(String user, String zone, String locale) {
        return chromium.tasklist(port, in(zone, locale).setViewportSize(1500, 1400))
                .logIn(user);
    }

    private OurPages pages(String user, String zone, String locale) {
        return new OurPages(chromium, port, in(zone, locale).setViewportSize(1280, 720))
                .open("/hiring")
                .logIn(user);
    }

    private static Browser.NewContextOptions in(String zone, String locale) {
        return new Browser.NewContextOptions().setTimezoneId(zone).setLocale(locale);
    }
}
