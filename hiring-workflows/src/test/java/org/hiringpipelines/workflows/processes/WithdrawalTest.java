package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate can withdraw at any moment until the application has ended. */
@HiringTest
class WithdrawalTest {

    private static final String CLOSED_ALREADY =
            "This application is closed already; there is nothing left to withdraw.";

    @Autowired
    private HiringTeam team;

    static Stream<String> everyUserTask() {
        return Stream.of(
                Recruiter.SCREEN_APPLICATION,
                Recruiter.PROPOSE_SLOTS,
                Recruiter.RECORD_SLOT,
                Interviewer.WRITE_SCORECARD,
                HiringManager.DECIDE_ROUND,
                HiringManager.DECIDE_HIRE,
                HiringManager.DRAFT_OFFER,
                Approver.APPROVE_OFFER,
                Recruiter.RECORD_OFFER_ANSWER,
                Recruiter.RECORD_CLEARANCE,
                HiringManager.ASSESS_FINDING);
    }

    @ParameterizedTest
    @MethodSource("everyUserTask")
    void aCandidateWithdrawsWhile(String task) {
        Candidacy ada = team.takesUntil(task, team.opens().appliedForBy("Ada Baker"));

        ada.withdraws();

        ada.hasEnded(Ending.WITHDRAWN);
        assertThat(ada.interviews())
                .extracting(Interview::status)
                .allMatch(status -> status == Interview.Status.RATED || status == Interview.Status.VOID);
        assertThat(ada.offers()).extracting(Offer::status).allMatch(status -> status == Offer.Status.VOID);
    }

    @ParameterizedTest
    @MethodSource("everyUserTask")
    void theMessageAloneWithdrawsWhile(String task) {
        Candidacy ada = team.takesUntil(task, team.opens().appliedForBy("Ada Baker"));

        ada.gets("CandidateWithdrew", Map.of());

        ada.hasEnded(Ending.WITHDRAWN);
    }

    @Test
    void whoeverHasWithdrawnCannotWithdrawAgain() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        ada.withdraws();

        Refused.with(CLOSED_ALREADY, ada::withdraws, ada::state);
    }

    @Test
    void whoeverIsHiredCannotWithdrawEvenBeforeThePositionIsFilled() {
        Candidacy ada = team.takesUntil(Recruiter.RECORD_CLEARANCE, team.opens().appliedForBy("Ada Baker"));
        team.completesClearanceOf(ada);

        Refused.with(CLOSED_ALREADY, ada::withdraws, ada::state);

        ada.runsDueJobs();
        ada.hasEnded(Ending.HIRED);
    }

    @Test
    void oneWithdrawalLeavesTheOthersAlone() {
        var job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");
        Candidacy ben = team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.appliedForBy("Ben Miller"));

        ada.withdraws();

        assertThat(ben.openTasks()).containsExactly(Recruiter.RECORD_OFFER_ANSWER);
        assertThat(ben.offer().status()).isEqualTo(Offer.Status.EXTENDED);
    }
}
