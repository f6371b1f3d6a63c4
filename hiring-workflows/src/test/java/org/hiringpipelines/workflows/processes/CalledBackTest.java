package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Gone;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.applications.Reversals;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.scenario.AtOnce;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MailRound;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.RecordingPostman;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rejections whose mail waits a business day, and those that are called back until then. Every test begins on a Monday at nine. */
@HiringTest
public class CalledBackTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Reversals reversals;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private RecordingPostman postman;

    @Autowired
    private MailRound round;

    @Autowired
    private MovableClock clock;

    @Test
    void theCandidateIsToldABusinessDayLater() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        clock.passes(Duration.ofDays(4));
        rejects(ada);

        ada.hasEnded(Ending.REJECTED);
        assertThat(correspondence.revocableUntil(ada.id()))
                .as("Monday at nine, since it was Friday")
                .contains(Instant.parse("2030-01-14T08:00:00Z"));
        clock.moveTo(Instant.parse("2030-01-14T07:59:59Z"));
        assertThat(told(ada)).isFalse();

        clock.moveTo(Instant.parse("2030-01-14T08:00:00Z"));
        assertThat(told(ada)).isTrue();
        assertThat(round.ended(rejection(ada))).isTrue();
        assertThat(correspondence.revocableUntil(ada.id())).isEmpty();
    }

    @Test
    void whoIsRejectedOnADayOffIsToldInTheMorningAndNotAtNight() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        clock.passes(Duration.ofDays(5));
        rejects(ada);

        assertThat(correspondence.revocableUntil(ada.id()))
                .as("Tuesday at eight, since it was Saturday")
                .contains(Instant.parse("2030-01-15T07:00:00Z"));
    }

    @Test
    void calledBackAfterScreeningTheApplicationIsScreenedAgainAndNobodyIsTold() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        rejects(ada);

        later();
        reversals.callBack(ada.id(), "recruiter", "I meant another one.");

        assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
        assertThat(ada.application().stage()).isEqualTo(Stage.SCREENING);
        assertThat(ada.application().outcome()).isNull();
        assertThat(ada.application().rejectionReason()).isNull();
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.REJECTION_CALLED_BACK);
        assertThat(ada.lastEvent().actor()).isEqualTo("recruiter");
        assertThat(ada.lastEvent().detail()).isEqualTo("I meant another one.");
        assertThat(round.calledBack(rejection(ada))).isTrue();
        clock.passes(Duration.ofDays(10));
        assertThat(told(ada)).isFalse();

        recruiter.screens(ada).choosing("advance");
        team.hires(ada);
        ada.hasEnded(Ending.HIRED);
        assertThat(postman.to(ada.address())).noneMatch(mail -> mail.text().contains("decided not to go on"));
    }

    @Test
    void calledBackAfterARoundThatRoundIsDecidedAgain() {
        Candidacy ada = team.takesUntil(HiringManager.DECIDE_ROUND, team.opens().appliedForBy("Ada Baker"));
        manager.decidesRound(ada).because("INTERVIEW").choosing("reject");

        later();
        reversals.callBack(ada.id(), "manager", null);

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(ada.interviews()).as("no other round is held for it").hasSize(1);
        assertThat(ada.variables())
                .anyMatch(variable ->
                        variable.contains("roundName=" + ada.interview().roundName()));
        manager.decidesRound(ada).choosing("continue");
        assertThat(ada.interviews()).as("the next round of the plan").hasSize(2);
        team.hires(ada);
        ada.hasEnded(Ending.HIRED);
    }

    @Test
    void calledBackAfterTheDecisionTheHireIsDecidedAgain() {
        Candidacy ada = team.opens().considers("Ada Baker");
        manager.decidesHire(ada).because("LESS_QUALIFIED").choosing("reject");

        later();
        reversals.callBack(ada.id(), "manager", null);

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
        manager.decidesHire(ada).choosing("anotherRound");
        assertThat(ada.openTasks())
                .as("a new round, and none to decide again")
                .containsExactly(Recruiter.PROPOSE_SLOTS);
    }

    @Test
    void calledBackFromAnOfferTheHireIsDecidedAgain() {
        Candidacy ada = team.takesUntil(HiringManager.DRAFT_OFFER, team.opens().chooses("Ada Baker"));
        manager.redraftsOffer(ada).because("LESS_QUALIFIED").choosing("reject");
        ada.hasEnded(Ending.REJECTED);

        reversals.callBack(ada.id(), "manager", null);

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
    }

    @Test
    void whoeverIsRejectedOnceMoreIsToldOnce() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        rejects(ada);
        reversals.callBack(ada.id(), "recruiter", null);
        clock.passes(Duration.ofHours(1));
        rejects(ada);

        clock.passes(Duration.ofDays(2));
        ada.mails();

        assertThat(postman.to(ada.address()))
                .filteredOn(mail -> mail.text().contains("decided not to go on"))
                .hasSize(1);
    }

    @Test
    void whatTheCandidateHasReadIsNotCalledBack() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        rejects(ada);
        clock.passes(Duration.ofDays(1));
        ada.mails();

        assertThatThrownBy(() -> reversals.callBack(ada.id(), "recruiter", null))
                .isInstanceOf(Conflict.class)
                .hasMessage("The mail about this rejection has gone out, so it cannot be called back any more.");
        ada.hasEnded(Ending.REJECTED);
    }

    @Test
    void whoeverIsNotRejectedIsNotCalledBack() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        assertThatThrownBy(() -> reversals.callBack(ada.id(), "recruiter", null))
                .hasMessage("This application is not rejected; it is open.");

        recruiter.screens(ada).choosing("hold");
        assertThatThrownBy(() -> reversals.callBack(ada.id(), "recruiter", null))
                .hasMessage("This application is not rejected; it is closed (On hold).");
    }

    @Test
    void whereThePostingHasEndedTheRejectionStands() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");
        manager.manages(job).choosing("close");
        rejects(ada);
        team.runsBatches();

        assertThatThrownBy(() -> reversals.callBack(ada.id(), "recruiter", null))
                .isInstanceOf(Gone.class);

        clock.passes(Duration.ofDays(1));
        assertThat(told(ada)).isTrue();
    }

    @Test
    void theHiringManagerCallsBackWhereSomebodyIsTakenUpAgain() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");
        rejects(ada);

        manager.manages(job).with("candidate", ada.address()).choosing("takeUp");

        assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
        clock.passes(Duration.ofDays(2));
        assertThat(told(ada)).isFalse();
    }

    @Test
    void whoeverWithdrawsWithoutKnowingOfTheRejectionIsToldOfTheWithdrawalAlone() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        rejects(ada);

        later();
        ada.withdrawsBecause("I have moved.");

        ada.hasEnded(Ending.WITHDRAWN);
        assertThat(ada.application().outcome()).isEqualTo(Outcome.WITHDRAWN);
        clock.passes(Duration.ofDays(2));
        assertThat(told(ada)).isFalse();
    }

    @Test
    void whoeverKnowsOfTheRejectionHasNothingLeftToWithdraw() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        rejects(ada);
        clock.passes(Duration.ofDays(1));
        ada.mails();

        assertThatThrownBy(() -> ada.withdrawsBecause("I have moved.")).isInstanceOf(Conflict.class);
    }

    @RepeatedTest(3)
    void ofTwoWhoCallBackAtOnceOneDoes() throws Exception {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        rejects(ada);

        List<Object> answers = AtOnce.run(Stream.of(callingBack(ada, "recruiter"), callingBack(ada, "manager")));

        assertThat(answers).containsOnlyOnce("called back");
        assertThat(ada.openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
        assertThat(ada.timeline())
                .filteredOn(event -> event.happening() == Happening.REJECTION_CALLED_BACK)
                .hasSize(1);
    }

    private Callable<Object> callingBack(Candidacy candidacy, String who) {
        return () -> {
            try {
                reversals.callBack(candidacy.id(), who, null);
                return "called back";
            } catch (RuntimeException second) {
                return "came second";
            }
        };
    }

    /** The second process of an application is told from the first by when it began. */
    private void later() {
        clock.passes(Duration.ofMinutes(1));
    }

    private void rejects(Candidacy candidacy) {
        recruiter.screens(candidacy).because("NOT_QUALIFIED").choosing("reject");
    }

    private Mail rejection(Candidacy candidacy) {
        return correspondence.of(candidacy.id()).stream()
                .filter(mail -> mail.template().startsWith("rejected"))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the rejection has reached the candidate by now. */
    private boolean told(Candidacy candidacy) {
        round.carries(rejection(candidacy));
        return postman.has(rejection(candidacy).id());
    }
}
