package org.hiringpipelines.app.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three interviewers score one interview at once, each in a window of their own; one of them never does. */
@RunningApplication
class ThreeInterviewersTest {

    private static final List<String> COMPETENCIES = List.of("Relevant experience", "Communication", "Motivation");

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    private String application;
    private TasklistPage ines;
    private TasklistPage tomas;
    private TasklistPage aiko;

    @BeforeEach
    void threeScorecardsLieOpen() {
        hiring.clearDesks();
        application = hiring.application(hiring.openPosting(1));
        hiring.complete("recruiter", application, "Task_ScreenApplication", "outcome", "advance");
        hiring.chooseFirstSlot(
                application, hiring.proposeSlots(application, "interviewer", "interviewer2", "interviewer3"));
        ines = chromium.window(port, "interviewer", "My tasks").open("Write scorecard");
        tomas = chromium.window(port, "interviewer2", "My tasks").open("Write scorecard");
        aiko = chromium.window(port, "interviewer3", "My tasks").open("Write scorecard");
    }

    @Test
    void nobodySeesAnothersScoreBeforeTheirOwnIsInAndWhoIsLateIsEscalatedAndExcused() {
        ines.score(COMPETENCIES, "Steered by the stars.", "Strong yes");

        seesNothingOf("Steered by the stars.", tomas);
        seesNothingOf("Steered by the stars.", aiko);

        tomas.score(COMPETENCIES, "Missed the buoy twice.", "No");

        seesNothingOf("Steered by the stars.", aiko);
        seesNothingOf("Missed the buoy twice.", aiko);

        hiring.nextTimerRings(application, "Task_WriteScorecard");
        assertThat(mailsTo("manager@team.example")).last().asString().contains("Write scorecard");
        hiring.nextTimerRings(application, "Timer_ScorecardLate");

        TasklistPage manager = chromium.window(port, "manager", "Hiring manager's tasks");
        manager.open("Decide on late scorecard");
        assertThat(manager.shown()).contains("Aiko Tanaka");
        manager.pick("Go on without this scorecard").finish();

        assertThat(aiko.tasks("Write scorecard")).hasCount(0);
        manager.open("Decide after round");
        assertThat(manager.shown()).contains("Steered by the stars.", "Missed the buoy twice.");
    }

    /** Neither in the task that lies open, nor where else in this application a person with a browser could look. */
    private void seesNothingOf(String evidence, TasklistPage interviewer) {
        interviewer.open("Write scorecard");
        assertThat(interviewer.shown()).doesNotContain(evidence);
        assertThat(interviewer.answerOf("/sheets/applications/" + application + "/scorecards"))
                .contains("This page is not for you")
                .doesNotContain(evidence);
        assertThat(List.of("variable-instance", "history/variable-instance", "history/detail"))
                .allSatisfy(kept -> assertThat(interviewer.answerOf("/camunda/api/engine/engine/default/" + kept))
                        .contains("This call is not open to you.")
                        .doesNotContain(evidence));
    }

    private List<String> mailsTo(String address) {
        return StreamSupport.stream(hiring.look(application).path("mails").spliterator(), false)
                .filter(mail -> mail.path("to").asText().equals(address))
                .map(JsonNode::toString)
                .toList();
    }
}
