package org.hiringpipelines.app.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.hiringpipelines.app.scenario.FullDesks;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A day of each role from the log-in to the log-out, in Tasklist alone, on a screen of 1280 by 720. What it costs is printed, and may not rise. */
@RunningApplication
class DaysInTasklistTest {

    private static final List<String> COMPETENCIES = List.of("Relevant experience", "Communication", "Motivation");

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
    void aRecruiterHandsInAPostingAndDoesAllThatIsDue() {
        TasklistPage rosa = logIn("recruiter").list("Recruiting tasks");

        rosa.handIn(Hiring.POSTING, "Marcus Okafor", "Rosa Lindqvist");
        rosa.open("Review posting").pick("Submit it for approval");
        rosa.field("Why it goes on in spite of blocking findings", 0).fill("Agreed with counsel.");
        rosa.finish();
        rosa.open("Screen application", FullDesks.ADVANCED).decide("Advance to interviews");
        rosa.open("Screen application", FullDesks.REJECTED);
        rosa.choice("Reject").click();
        rosa.decide("others are a closer match");
        rosa.open("Propose slots", FullDesks.TO_MEET);
        rosa.type("Day", "01/07/2031").type("Time", "10:00 AM").tag("Interviewers", "Ines Carvalho");
        rosa.finish();
        rosa.open("Record chosen slot", FullDesks.CHOOSES).pick("in Zurich").finish();
        rosa.open("Record answer", FullDesks.ANSWERS).pick("Accepted").finish();
        rosa.open("Record clearance", FullDesks.CHECKED).attach("holt-118.pdf");
        rosa.pick("Clear: nothing stands in the way").finish();
        rosa.logOut();

        assertThat(desks.stageOf(FullDesks.ADVANCED)).isEqualTo("INTERVIEWS");
        assertThat(desks.outcomeOf(FullDesks.REJECTED)).isEqualTo("REJECTED");
        assertThat(List.of(FullDesks.TO_MEET, FullDesks.CHOOSES))
                .extracting(who ->
                        desks.look(who).path("interviews").get(0).path("status").asText())
                .containsExactly("PROPOSED", "SCHEDULED");
        assertThat(desks.outcomeOf(FullDesks.CHECKED)).isEqualTo("HIRED");
        ended("A recruiter's day in Tasklist, 8 tasks", rosa, 42, 140);
    }

    @Test
    void aHiringManagerDecidesAndDraftsAnOffer() {
        TasklistPage marcus = logIn("manager").list("Hiring manager's tasks");

        marcus.open("Decide after round", FullDesks.AFTER_ROUND)
                .pick("Continue")
                .finish();
        marcus.open("Decide on hire", FullDesks.DECIDED).decide("Yes, make an offer");
        marcus.open("Draft offer", FullDesks.DRAFTED).pick("Yes, with these terms");
        marcus.field("Salary", 0).fill("61000");
        marcus.field("Currency", 0).fill("EUR");
        marcus.choose("Salary is for", 0, "a year");
        marcus.type("First day of work", "03/01/2031").type("Last day to accept", "02/01/2031");
        marcus.finish().logOut();

        assertThat(desks.look(FullDesks.AFTER_ROUND).path("interviews")).hasSize(2);
        assertThat(desks.stageOf(FullDesks.DECIDED)).isEqualTo("OFFER");
        assertThat(desks.offerSheetOf(FullDesks.DRAFTED)).contains("EUR 61,000");
        ended("A hiring manager's day in Tasklist, 3 tasks", marcus, 16, 75);
    }

    @Test
    void anInterviewerWritesAScorecard() {
        TasklistPage ines = logIn("interviewer").list("My tasks");

        ines.open("Write scorecard").score(COMPETENCIES, "Told of a storm.", "Strong yes");
        ines.logOut();

        assertThat(desks.look(FullDesks.SCORED).path("timeline").toString().split("SCORECARD", -1))
                .hasSizeGreaterThan(2);
        ended("An interviewer's day in Tasklist, 1 scorecard", ines, 14, 95);
    }

    @Test
    void anApproverApproves() {
        TasklistPage ada = logIn("approver").list("Approvals");

        ada.open("Approve offer").claim().decide("Yes, approve the offer");
        ada.logOut();

        assertThat(desks.look(FullDesks.APPROVED).path("offers").toString()).contains("EXTENDED");
        ended("An approver's day in Tasklist, 1 approval", ada, 8, 42);
    }

    private TasklistPage logIn(String user) {
        return chromium.tasklist(port, new Browser.NewContextOptions().setViewportSize(1280, 720))
                .logIn(user);
    }

    /** Tasklist's page to log in may take what is typed away, so that it is typed again: some keys more are no fault of ours. */
    private static void ended(String day, TasklistPage window, int clicks, int keys) {
        System.out.println(day + ": " + window.witness().summary());
        assertThat(window.complaints()).as("from the log-in to the log-out").isEmpty();
        assertThat(window.witness().clicks()).as(day).isLessThanOrEqualTo(clicks);
        assertThat(window.witness().keys()).as(day).isLessThanOrEqualTo(keys);
    }
}
