package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.hiringpipelines.app.scenario.FullDesks;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A day of each role from the log-in to the log-out, on our pages alone, on a screen of 1280 by 720. What it costs is printed, and may not rise. */
@RunningApplication
class DaysOnPagesTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private FullDesks desks;

    @BeforeEach
    void workLiesOnEachDesk() {
        desks.fill();
    }

    @Test
    void aRecruiterDoesAllThatIsDueAndLooksAround() {
        hiring.receivedPosting(Hiring.POSTING, 1);
        OurPages rosa = logIn("recruiter");

        rosa.due("Review posting").pick("Submit it for approval");
        rosa.field("Why it goes on in spite of blocking findings", 0).fill("Agreed with counsel.");
        rosa.done(rosa::complete);
        rosa.due("Screen application: " + FullDesks.ADVANCED);
        rosa.done(rosa.button("Advance to interviews")::click);
        rosa.due("Screen application: " + FullDesks.REJECTED).choice("Reject").click();
        rosa.done(rosa.button("Others are a closer match")::click);
        rosa.due("Propose slots: " + FullDesks.TO_MEET);
        rosa.type("Day", "01/07/2031").type("Time", "10:00 AM").tag("Interviewers", "Ines Carvalho");
        rosa.done(rosa::complete);
        rosa.due("Record chosen slot: " + FullDesks.CHOOSES).pick("in Zurich");
        rosa.done(rosa::complete);
        rosa.due("Record answer: " + FullDesks.ANSWERS).pick("Accepted");
        rosa.done(rosa::complete);
        rosa.due("Record clearance: Background check: " + FullDesks.CHECKED).pick("Clear: nothing stands in the way");
        rosa.done(rosa::complete);
        rosa.link("Postings").click();
        rosa.link("Harbour Pilot").first().click();
        rosa.link("The diagram, live").click();
        assertThat(rosa.page().locator(".drawing svg").first()).isVisible();
        rosa.link("Numbers").first().click();
        assertThat(rosa.page().locator(".plot svg").first()).isVisible();
        rosa.logOut();

        assertThat(desks.stageOf(FullDesks.ADVANCED)).isEqualTo("INTERVIEWS");
        assertThat(desks.outcomeOf(FullDesks.REJECTED)).isEqualTo("REJECTED");
        assertThat(List.of(FullDesks.TO_MEET, FullDesks.CHOOSES))
                .extracting(who ->
                        desks.look(who).path("interviews").get(0).path("status").asText())
                .containsExactly("PROPOSED", "SCHEDULED");
        assertThat(desks.outcomeOf(FullDesks.CHECKED)).isEqualTo("HIRED");
        ended("A recruiter's day on our pages, 7 tasks, diagram and numbers", rosa, 34, 55);
    }

    @Test
    void aHiringManagerDecidesAndDraftsAnOffer() {
        OurPages marcus = logIn("manager");

        marcus.due("Decide after round: " + FullDesks.AFTER_ROUND).pick("Continue");
        marcus.done(marcus::complete);
        marcus.due("Decide on hire: " + FullDesks.DECIDED);
        marcus.done(marcus.button("Yes, make an offer")::click);
        marcus.due("Draft offer: " + FullDesks.DRAFTED);
        marcus.field("Salary", 0).fill("61000");
        marcus.field("Currency", 0).fill("EUR");
        marcus.choose("Salary is for", 0, "a year");
        marcus.type("First day of work", "03/01/2031").type("Last day to accept", "02/01/2031");
        marcus.done(marcus::complete);
        marcus.logOut();

        assertThat(desks.look(FullDesks.AFTER_ROUND).path("interviews")).hasSize(2);
        assertThat(desks.stageOf(FullDesks.DECIDED)).isEqualTo("OFFER");
        assertThat(desks.offerSheetOf(FullDesks.DRAFTED)).contains("EUR 61,000");
        ended("A hiring manager's day on our pages, 3 tasks", marcus, 14, 43);
    }

    @Test
    void anInterviewerWritesAScorecard() {
        OurPages ines = logIn("interviewer");

        ines.due("Write scorecard: " + FullDesks.SCORED).rate(3, "Told of a storm.", "Strong yes");
        ines.done(ines::complete);
        ines.logOut();

        ended("An interviewer's day on our pages, 1 scorecard", ines, 12, 63);
    }

    @Test
    void anApproverApproves() {
        OurPages ada = logIn("approver");

        ada.due("Approve offer: " + FullDesks.APPROVED);
        ada.done(ada.button("Yes, approve the offer")::click);
        ada.logOut();

        assertThat(desks.look(FullDesks.APPROVED).path("offers").toString()).contains("EXTENDED");
        ended("An approver's day on our pages, 1 approval", ada, 5, 12);
    }

    private OurPages logIn(String user) {
        return new OurPages(chromium, port, new Browser.NewContextOptions().setViewportSize(1280, 720))
                .open("/hiring")
                .logIn(user);
    }

    private static void ended(String day, OurPages window, int clicks, int keys) {
        System.out.println(day + ": " + window.witness().summary());
        assertThat(window.complaints()).as("from the log-in to the log-out").isEmpty();
        assertThat(window.witness().clicks()).as(day).isLessThanOrEqualTo(clicks);
        assertThat(window.witness().keys()).as(day).isLessThanOrEqualTo(keys);
    }
}
