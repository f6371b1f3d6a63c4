package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long an offer lasts, and who is reminded of it. */
@HiringTest
public class OfferExpiryTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Approver approver;

    @Autowired
    private MovableClock clock;

    private Candidacy ada;

    @BeforeEach
    void adaIsToGetAnOffer() {
        ada = team.takesUntil(HiringManager.DRAFT_OFFER, team.opens().chooses("Ada Baker"));
    }

    @Test
    void anOfferExpiresAtTheEndOfItsLastDay() {
        extended();

        clock.moveTo(LocalDate.of(2030, 1, 22)
                .atStartOfDay(clock.getZone())
                .toInstant()
                .minusSeconds(1));
        ada.runsDueJobs();
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXTENDED);
        assertThat(ada.awaits("Timer_OfferExpires")).isTrue();
        clock.moveToStartOf(LocalDate.of(2030, 1, 22));
        assertThat(ada.runsDueJobs()).isEqualTo(1);

        ada.hasEnded(Ending.OFFER_DECLINED);
        assertThat(ada.offer().status()).isEqualTo(Offer.Status.EXPIRED);
    }

    @Test
    void anAcceptedOfferDoesNotExpire() {
        extended();
        recruiter.recordsAnswer(ada).choosing("accepted");

        clock.moveToStartOf(LocalDate.of(2031, 1, 1));
        assertThat(ada.awaits("Timer_OfferExpires")).isFalse();
        ada.runsDueJobs();

        assertThat(ada.offer().status()).isEqualTo(Offer.Status.ACCEPTED);
    }

    @Test
    void theCandidateIsRemindedThreeDaysAndOneDayBeforeTheOfferExpires() {
        extended();

        clock.moveToStartOf(LocalDate.of(2030, 1, 18));
        ada.runsDueJobs();
        assertThat(ada.mails()).endsWith("offer-extended");
        clock.moveToStartOf(LocalDate.of(2030, 1, 19));
        ada.runsDueJobs();
        assertThat(ada.mails()).endsWith("offer-extended", "offer-reminder").containsOnlyOnce("offer-reminder");
        clock.moveToStartOf(LocalDate.of(2030, 1, 21));
        ada.runsDueJobs();

        assertThat(ada.mails()).endsWith("offer-reminder", "offer-reminder");
        assertThat(ada.openTasks()).containsExactly(Recruiter.RECORD_OFFER_ANSWER);
        team.hires(ada).hasEnded(Ending.HIRED);
    }

    @Test
    void aReminderWhoseDayHasPassedIsNotSent() {
        manager.draftsOffer(ada)
                .with("expiresOn", clock.today().plusDays(2).toString())
                .submit();
        approver.looksAtOfferFor(ada).choosing("approve");

        assertThat(ada.runsDueJobs()).isZero();
        clock.moveToStartOf(clock.today().plusDays(2));
        assertThat(ada.runsDueJobs()).isEqualTo(1);
        assertThat(ada.mails()).endsWith("offer-extended", "offer-reminder");
    }

    @Test
    void nobodyIsRemindedOfAnOfferThatIsAnswered() {
        extended();
        recruiter.recordsAnswer(ada).choosing("accepted");

        clock.moveToStartOf(LocalDate.of(2030, 1, 21));
        assertThat(ada.awaits("Timer_ThreeDaysLeft")).isFalse();
        assertThat(ada.awaits("Timer_OneDayLeft")).isFalse();
        ada.runsDueJobs();

        assertThat(ada.mails()).doesNotContain("offer-reminder");
    }

    private void extended() {
        team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, ada);
    }
}
