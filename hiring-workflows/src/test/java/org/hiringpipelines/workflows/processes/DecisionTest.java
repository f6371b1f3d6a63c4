package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where people decide: at screening, after each interview round, and in the end. */
@HiringTest
class DecisionTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    private Candidacy ada;

    @BeforeEach
    void adaApplies() {
        ada = team.opens().appliedForBy("Ada Baker");
    }

    @Test
    void anApplicationBeginsWithScreening() {
        assertThat(ada.application().stage()).isEqualTo(Stage.SCREENING);
        assertThat(ada.application().outcome()).isNull();
        assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
        assertThat(ada.mails()).containsExactly("application-received");
    }

    @Test
    void theProcessCarriesNoAnswersAndNoLetter() {
        assertThat(ada.variables()).isNotEmpty().noneMatch(variable -> variable.contains("Dear team"));
    }

    @Test
    void theHistoryKeepsWhatWasDecidedAndNotWhatWasTyped() {
        recruiter.screens(ada).because("OTHER").saying("Works for us already.").choosing("reject");

        assertThat(ada.remembered())
                .contains("outcome=reject", "reason=OTHER")
                .noneMatch(value -> value.contains("Works for us already."));
    }

    @Test
    void screeningRejects() {
        recruiter.screens(ada).because("NOT_QUALIFIED").choosing("reject");

        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.application().rejectionReason()).isEqualTo("NOT_QUALIFIED");
    }

    @Test
    void screeningRejectsForAnotherReasonWithAComment() {
        recruiter.screens(ada).because("OTHER").saying("Works for us already.").choosing("reject");

        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.application().rejectionReason()).isEqualTo("OTHER");
        assertThat(ada.timeline())
                .anyMatch(event ->
                        "recruiter".equals(event.actor()) && event.detail().endsWith("Works for us already."));
    }

    @Test
    void screeningPutsOnHold() {
        recruiter.screens(ada).saying("Next season").choosing("hold");

        ada.hasEnded(Ending.ON_HOLD);
    }

    @Test
    void theFirstRoundRejects() {
        team.takesUntil(HiringManager.DECIDE_ROUND, ada);
        assertThat(ada.application().stage()).isEqualTo(Stage.INTERVIEWS);

        manager.decidesRound(ada).because("INTERVIEW").choosing("reject");

        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.application().rejectionReason()).isEqualTo("INTERVIEW");
        assertThat(ada.interviews()).hasSize(1);
    }

    @Test
    void theFirstRoundPutsOnHold() {
        manager.decidesRound(team.takesUntil(HiringManager.DECIDE_ROUND, ada)).choosing("hold");

        ada.hasEnded(Ending.ON_HOLD);
    }

    @Test
    void theSecondRoundRejects() {
        team.takesThroughTheFirstRound(ada);

        manager.decidesRound(team.takesUntil(HiringManager.DECIDE_ROUND, ada))
                .because("NO_SHOW")
                .choosing("reject");

        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.application().rejectionReason()).isEqualTo("NO_SHOW");
        assertThat(ada.interviews()).hasSize(2);
    }

    @Test
    void theSecondRoundPutsOnHold() {
        team.takesThroughTheFirstRound(ada);

        manager.decidesRound(team.takesUntil(HiringManager.DECIDE_ROUND, ada)).choosing("hold");

        ada.hasEnded(Ending.ON_HOLD);
    }

    @Test
    void theHiringManagerRejectsInTheEnd() {
        team.takesUntil(HiringManager.DECIDE_HIRE, ada);
        assertThat(ada.application().stage()).isEqualTo(Stage.DECISION);

        manager.decidesHire(ada).because("LESS_QUALIFIED").choosing("reject");

        ada.hasEnded(Ending.REJECTED);
        assertThat(ada.application().rejectionReason()).isEqualTo("LESS_QUALIFIED");
    }

    @Test
    void theHiringManagerPutsOnHoldInTheEnd() {
        manager.decidesHire(team.takesUntil(HiringManager.DECIDE_HIRE, ada)).choosing("hold");

        ada.hasEnded(Ending.ON_HOLD);
    }

    @Test
    void theHiringManagerAsksForAnotherRoundAndThenHires() {
        manager.decidesHire(team.takesUntil(HiringManager.DECIDE_HIRE, ada)).choosing("anotherRound");

        assertThat(ada.application().stage()).isEqualTo(Stage.INTERVIEWS);
        assertThat(ada.interviews())
                .extracting(Interview::roundName)
                .containsExactly("First interview", "Panel interview", "Another round: Panel interview");
        team.takesUntil(HiringManager.DECIDE_HIRE, ada);
        assertThat(ada.application().stage()).isEqualTo(Stage.DECISION);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void anotherRoundCanRejectToo() {
        manager.decidesHire(team.takesUntil(HiringManager.DECIDE_HIRE, ada)).choosing("anotherRound");

        manager.decidesRound(team.takesUntil(HiringManager.DECIDE_ROUND, ada))
                .because("INTERVIEW")
                .choosing("reject");

        ada.hasEnded(Ending.REJECTED);
    }
}
