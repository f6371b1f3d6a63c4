package org.hiringpipelines.app.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One candidate from application to hired, by nothing but clicks in Tasklist, each person in a window of their own. */
@RunningApplication
class HireByClicksTest {

    private static final List<String> FIRST_ROUND = List.of("Relevant experience", "Communication", "Motivation");
    private static final List<String> SECOND_ROUND = List.of("Job knowledge", "Problem solving", "Working with others");

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    private TasklistPage recruiter;
    private TasklistPage manager;
    private TasklistPage interviewer;

    @BeforeEach
    void openWindows() {
        hiring.clearDesks();
        recruiter = chromium.window(port, "recruiter", "Recruiting tasks");
        manager = chromium.window(port, "manager", "Hiring manager's tasks");
        interviewer = chromium.window(port, "interviewer", "My tasks");
    }

    @Test
    void aCandidateIsHiredByClicksAlone() {
        String application = hiring.application(hiring.openPosting(2));

        recruiter.open("Screen application");
        assertThat(recruiter.sheet().getByText("I know these waters.")).isVisible();
        recruiter.decide("Advance to interviews");

        holdRound(FIRST_ROUND);
        manager.open("Decide after round").pick("Continue").finish();
        holdRound(SECOND_ROUND);
        manager.open("Decide after round").pick("Continue").finish();

        manager.open("Decide on hire").decide("Yes, make an offer");
        manager.open("Draft offer").pick("Yes, with these terms");
        manager.field("Salary", 0).fill("61000");
        manager.field("Currency", 0).fill("EUR");
        manager.choose("Salary is for", 0, "a year");
        manager.type("First day of work", "03/01/2031").type("Last day to accept", "02/01/2031");
        manager.finish();

        TasklistPage approver = chromium.window(port, "approver", "Approvals");
        approver.open("Approve offer").claim().decide("Yes, approve the offer");

        recruiter.open("Record answer").pick("Accepted").finish();
        recruiter
                .open("Record clearance")
                .attach("holt-118.pdf")
                .pick("Clear: nothing stands in the way")
                .finish();

        JsonNode hired = hiring.look(application);
        assertThat(hired.path("outcome").asText()).isEqualTo("HIRED");
        assertThat(hired.path("timeline").findValuesAsText("detail")).contains("Background check: holt-118.pdf");
    }

    private void holdRound(List<String> competencies) {
        recruiter
                .open("Propose slots")
                .type("Day", "01/07/2031")
                .type("Time", "10:00 AM")
                .tag("Interviewers", "Ines Carvalho")
                .finish();
        recruiter.open("Record chosen slot").pick("7 Jan 2031").finish();
        interviewer.open("Write scorecard").score(competencies, "Told of a storm.", "Strong yes");
    }
}
