package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose application has ended comes back, or whose application rests leaves for good. */
@HiringTest
public class ComingBackTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private MovableClock clock;

    private PostedJob job;
    private Candidacy ada;

    @BeforeEach
    void adaApplies() {
        job = team.opens();
        ada = job.appliedForBy("Ada Baker");
    }

    @Test
    void whoHasWithdrawnIsTakenUpAgain() {
        ada.withdraws();
        later();

        takeUp(ada.address().toUpperCase(Locale.ROOT), "Has changed her mind.");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
        assertThat(ada.timeline())
                .extracting(event -> event.happening() + " by " + event.actor() + ": " + event.detail())
                .endsWith("REOPENED by manager: Has changed her mind.", "STAGE_ENTERED by null: Decision");
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void whoHasDeclinedIsTakenUpAgainAndGetsAnotherOffer() {
        Candidacy ben = team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.chooses("Ben Miller"));
        ben.answersOffer("declined", "Stays at home.");
        later();

        takeUp(ben.address(), null);

        team.hires(ben).hasEnded(Ending.HIRED);
        assertThat(ben.offers()).hasSize(2);
    }

    @Test
    void whoIsOnHoldIsTakenUpAgainAtAnyTime() {
        recruiter.screens(ada).choosing("hold");

        takeUp(ada.address(), null);

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
    }

    @Test
    void whoHasWithdrawnFromAnOfferHearsOnceThatItIsVoid() {
        Candidacy ben = team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.chooses("Ben Miller"));
        ben.withdraws();
        later();
        takeUp(ben.address(), null);
        later();

        manager.manages(job).with("inHand", "end").choosing("close");
        team.runsBatches();

        assertThat(ben.mails()).endsWith("position-filled").doesNotContain("offer-taken-back");
    }

    @Test
    void whomWeRejectedOrHaveInHandIsNotTakenUp() {
        Candidacy ben = job.appliedForBy("Ben Miller");
        recruiter.screens(ben).because("NOT_QUALIFIED").choosing("reject");
        clock.passes(Duration.ofDays(1));

        manager.manages(job)
                .with("action", "takeUp")
                .with("candidate", ada.address())
                .isRefused("Only an application that is on hold, or that its candidate ended, can be taken up again;"
                        + " this one is open.");
        manager.manages(job)
                .with("action", "takeUp")
                .with("candidate", ben.address())
                .isRefused("Only an application that is on hold, or that its candidate ended, can be taken up again;"
                        + " this one is closed (Rejected).");
        manager.manages(job)
                .with("action", "takeUp")
                .with("candidate", "who@example.org")
                .isRefused("Nobody has applied for this posting under who@example.org.");
        manager.manages(job)
                .with("action", "takeUp")
                .isRefused("Give the e-mail address of the candidate whom you take up again.");
    }

    @Test
    void aSecondApplicationForTheSamePostingIsRefusedAndSaysWhoCanHelp() {
        appliesAgain(ada.address() + " has already applied for this posting.");
        ada.withdraws();
        appliesAgain(ada.address() + " has already applied for this posting. The candidate ended that application,"
                + " and the hiring manager can take it up again.");
        Candidacy elsewhere = team.opens().appliedForBy(sameAs(ada));
        assertThat(elsewhere.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
    }

    private void appliesAgain(String sentence) {
        Refused.with(sentence, () -> job.appliedForBy(sameAs(ada)), ada::state);
    }

    private static Candidate sameAs(Candidacy known) {
        return new Candidate(UUID.randomUUID().toString(), "Ada Baker", known.address(), null, null);
    }

    @Test
    void aSecondApplicationDoesNotTellThatTheFirstWasRejected() {
        recruiter.screens(ada).because("NOT_QUALIFIED").choosing("reject");

        appliesAgain(ada.address() + " has already applied for this posting.");
    }

    @Test
    void whoIsOnHoldWithdrawsOnce() {
        recruiter.screens(ada).choosing("hold");
        later();

        ada.withdrawsBecause("Has found another job.");

        ada.hasEnded(Ending.WITHDRAWN);
        assertThat(ada.timeline())
                .extracting(event -> event.happening() + ": " + event.detail())
                .endsWith("WITHDRAWN: Has found another job.", "CLOSED: Withdrawn by the candidate");
        Refused.with(
                "This application is closed already (Withdrawn by the candidate); there is nothing left to withdraw.",
                () -> ada.withdrawsBecause("Once more."),
                ada::state);
    }

    @Test
    void aClosedPostingEndsWithTheLastWhoIsOnHold() {
        recruiter.screens(ada).choosing("hold");
        later();
        manager.manages(job).choosing("close");
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);

        ada.withdrawsBecause(null);
        team.runsBatches();

        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void whoIsLastPutOnHoldKeepsAClosedPostingGoingUntilItIsEnded() {
        manager.manages(job).choosing("close");
        recruiter.screens(ada).choosing("hold");
        later();
        team.runsBatches();
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        ada.hasEnded(Ending.ON_HOLD);

        manager.manages(job).with("inHand", "end").choosing("close");
        job.runsDueJobs();

        ada.hasEnded(Ending.POSITION_FILLED);
        job.hasEndedAt(PostedJob.CLOSED);
    }

    @Test
    void manyOnHoldGetTheirAnswer() {
        List<Candidacy> all = IntStream.range(0, 101)
                .mapToObj(number -> {
                    Candidacy one = job.appliedForBy("Somebody " + number);
                    recruiter.screens(one).choosing("hold");
                    return one;
                })
                .toList();
        ada.withdraws();
        later();

        manager.manages(job).with("inHand", "end").choosing("close");
        assertThat(job.runsDueJobs()).isEqualTo(1);
        assertThat(job.runsDueJobs()).isEqualTo(1);

        job.hasEndedAt(PostedJob.CLOSED);
        assertThat(all).allSatisfy(one -> one.hasEnded(Ending.POSITION_FILLED));
    }

    @Test
    void theMessagesAloneEndOnlyWhoIsOnHold() {
        for (String message : List.of("HoldEnded", "HoldWithdrawn")) {
            Refused.with(
                    "This application is not on hold; it is open.",
                    () -> team.isSent(message, Map.of("applicationId", ada.id())),
                    ada::state);
        }
        assertThat(ada.timeline()).extracting(event -> event.happening()).doesNotContain(Happening.CLOSED);
    }

    private void takeUp(String address, String why) {
        manager.manages(job).with("candidate", address).saying(why).choosing("takeUp");
    }

    /** What happens afterwards happens later. */
    private void later() {
        clock.passes(Duration.ofMinutes(1));
    }
}
