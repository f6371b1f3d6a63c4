package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The straight line of {@code application}, and what a hire means for its posting. */
@HiringTest
public class HireTest {

    @Autowired
    private HiringTeam team;

    @Test
    void aCandidateWhoPassesEveryStageIsHired() {
        Candidacy ada = team.hires(team.opens().appliedForBy("Ada Baker"));

        ada.hasEnded(Ending.HIRED);
        assertThat(ada.mails())
                .containsExactly(
                        "application-received",
                        "slots-proposed",
                        "slot-confirmed",
                        "slots-proposed",
                        "slot-confirmed",
                        "offer-extended",
                        "hired");
        assertThat(ada.interviews())
                .extracting(Interview::status)
                .containsExactly(Interview.Status.RATED, Interview.Status.RATED);
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.ACCEPTED);
    }

    @Test
    void theTimelineTellsTheWholeWay() {
        Candidacy ada = team.hires(team.opens().appliedForBy("Ada Baker"));

        assertThat(ada.timeline())
                .extracting(StageEvent::happening)
                .containsExactly(
                        Happening.APPLIED,
                        Happening.SCREENED,
                        Happening.STAGE_ENTERED,
                        Happening.ROUND_OPENED,
                        Happening.SLOTS_PROPOSED,
                        Happening.SLOT_CHOSEN,
                        Happening.SCORECARD_WRITTEN,
                        Happening.ROUND_DECIDED,
                        Happening.ROUND_OPENED,
                        Happening.SLOTS_PROPOSED,
                        Happening.SLOT_CHOSEN,
                        Happening.SCORECARD_WRITTEN,
                        Happening.ROUND_DECIDED,
                        Happening.STAGE_ENTERED,
                        Happening.HIRE_DECIDED,
                        Happening.STAGE_ENTERED,
                        Happening.OFFER_DRAFTED,
                        Happening.OFFER_APPROVED,
                        Happening.OFFER_EXTENDED,
                        Happening.OFFER_ANSWERED,
                        Happening.CLEARANCE_REPORTED,
                        Happening.CLOSED);
        assertThat(ada.timeline())
                .extracting(StageEvent::actor)
                .containsSubsequence("recruiter", "interviewer", "manager", "approver", "recruiter", null);
    }

    @Test
    void theLastOpeningFilledClosesThePostingAndEndsTheOtherApplications() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");
        Candidacy screened = job.appliedForBy("Ben Miller");
        Candidacy interviewed = team.takesUntil("Task_WriteScorecard", job.appliedForBy("Cleo Cook"));
        Candidacy offered = team.takesUntil("Task_RecordOfferAnswer", job.appliedForBy("Dan Waiter"));
        Candidacy promised = team.takesUntil("Task_RecordClearance", job.appliedForBy("Eve Miller"));

        team.hires(ada);

        ada.hasEnded(Ending.HIRED);
        assertThat(job.requisition().status()).isEqualTo(Requisition.Status.CLOSED);
        assertThat(job.requisition().openingsLeft()).isZero();
        team.runsBatches();
        screened.hasEnded(Ending.POSITION_FILLED);
        interviewed.hasEnded(Ending.POSITION_FILLED);
        assertThat(interviewed.interview().status()).isEqualTo(Interview.Status.VOID);
        offered.hasEnded(Ending.POSITION_FILLED);
        assertThat(offered.offer().status()).isEqualTo(Offer.Status.VOID);
        // Who has accepted has our word.
        assertThat(promised.openTasks()).containsExactly("Task_RecordClearance");
        assertThat(promised.offer().status()).isEqualTo(Offer.Status.ACCEPTED);
        assertThat(job.openTasks()).containsExactly("Task_ManagePosting");
        team.hires(promised).hasEnded(Ending.HIRED);
        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void thePositionIsFilledOnlyAfterTheHireIsSafe() {
        PostedJob job = team.opens();
        Candidacy ada = team.takesUntil("Task_RecordClearance", job.appliedForBy("Ada Baker"));

        team.completesClearanceOf(ada);

        assertThat(ada.application().outcome()).isEqualTo(Outcome.HIRED);
        assertThat(job.openTasks()).containsExactly("Task_ManagePosting");
        assertThat(ada.runsDueJobs()).isEqualTo(1);
        ada.hasEnded(Ending.HIRED);
        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void aPostingWithSeveralOpeningsStaysOpenUntilTheLastIsFilled() {
        PostedJob job = team.opens(2);
        Candidacy ada = job.appliedForBy("Ada Baker");
        Candidacy ben = job.appliedForBy("Ben Miller");

        team.hires(ada);

        ada.hasEnded(Ending.HIRED);
        assertThat(job.requisition().openingsLeft()).isEqualTo(1);
        assertThat(job.openTasks()).containsExactly("Task_ManagePosting");

        team.hires(ben);

        ben.hasEnded(Ending.HIRED);
        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void anAcceptedOfferIsHonouredWhereItIsOneMoreThanTheOpenings() {
        PostedJob job = team.opens();
        Candidacy ada = team.takesUntil("Task_RecordClearance", job.appliedForBy("Ada Baker"));
        Candidacy ben = team.takesUntil("Task_RecordClearance", job.appliedForBy("Ben Miller"));
        team.completesClearanceOf(ada);
        team.completesClearanceOf(ben);

        ada.runsDueJobs();
        ben.runsDueJobs();
        team.runsBatches();

        ada.hasEnded(Ending.HIRED);
        ben.hasEnded(Ending.HIRED);
        job.hasEndedAt(PostedJob.CLOSED);
        assertThat(job.requisition().hires()).isEqualTo(2);
    }
}
