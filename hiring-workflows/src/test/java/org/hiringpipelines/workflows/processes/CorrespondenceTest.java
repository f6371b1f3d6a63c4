package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MailRound;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.RecordingPostman;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process {@code correspondence}: each mail once, and no decision that waits for it. */
@HiringTest
public class CorrespondenceTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private RecordingPostman postman;

    @Autowired
    private MailRound round;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void thePostmanWorksAgain() {
        postman.works();
    }

    @Test
    void aMailServerThatIsDownHoldsUpNothingElse() {
        postman.strikes();
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Mail received = only(ada);

        assertThatThrownBy(() -> round.carries(received)).hasMessageContaining("The postman strikes");

        assertThat(ada.openTasks()).containsExactly("Task_ScreenApplication");
        assertThat(only(ada).sent()).isFalse();

        postman.works();
        clock.passes(Duration.ofMinutes(1));
        round.carries(received);
        assertThat(postman.to(received.recipientAddress())).hasSize(1);
        assertThat(only(ada).sent()).isTrue();
        assertThat(only(ada).subject()).isEqualTo("Your application: " + HiringTeam.TITLE);
        assertThat(round.ended(received)).isTrue();
    }

    @Test
    void aMailIsSentOnceAlsoWhenTheEngineDiesBetweenSendingAndItsCommit() {
        Mail received = only(team.opens().appliedForBy("Ada Baker"));

        round.diesCarrying(received);
        assertThat(round.ended(received)).isFalse();
        round.carries(received);

        assertThat(round.ended(received)).isTrue();
        assertThat(postman.to(received.recipientAddress())).hasSize(1);
    }

    @Test
    void aMailInSomebodysHandsIsSentByNobodyElse() {
        Mail received = only(team.opens().appliedForBy("Ada Baker"));
        // As another thread does, once the lock on the job has run out.
        postman.onTheWay(() -> assertThatThrownBy(
                        () -> CompletableFuture.runAsync(() -> correspondence.carry(received.id(), 6))
                                .join())
                .hasMessageContaining("Somebody else is handing over this mail"));

        round.carries(received);

        assertThat(postman.to(received.recipientAddress())).hasSize(1);
        assertThat(round.ended(received)).isTrue();
    }

    @Test
    void aMailOfWhichNobodyKnowsWhetherItWentOutIsNotSentAgainUntilSomebodySaysSo() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Mail received = only(ada);
        theApplicationDiesBetweenSendingAndNotingIt(received);
        assertThatThrownBy(() -> round.carries(received)).hasMessageContaining("Somebody else is handing over");

        clock.passes(Duration.ofMinutes(11));
        round.carries(received);

        assertThat(round.asks(received)).isTrue();
        assertThat(round.shows(received))
                .anyMatch(field -> field.contains("mailSubject=Your application: " + HiringTeam.TITLE))
                .anyMatch(
                        field -> field.contains("whyNotSent=It is not known whether the mail went out: the application"
                                + " stopped while it handed it over."))
                .anyMatch(
                        field -> field.contains("postingId=" + ada.application().postingId()))
                .anyMatch(field -> field.contains("mailTo=Ada Baker, " + received.recipientAddress()));
        assertThat(postman.to(received.recipientAddress())).isEmpty();
        round.decides(received).choosing("send");
        round.carries(received);
        assertThat(postman.to(received.recipientAddress())).hasSize(1);
        assertThat(only(ada).failure()).isNull();
        assertThat(round.ended(received)).isTrue();
    }

    @Test
    void aMailThatMayHaveGoneOutIsDecidedOnAtOnce() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Mail received = only(ada);
        postman.dropsPerhaps();

        round.carries(received);

        assertThat(round.asks(received)).isTrue();
        round.decides(received).isRefused("What becomes of the mail? Choose one of: send, leave.");
        round.decides(received).choosing("leave");
        assertThat(round.leftUnsent(received)).isTrue();
        assertThat(only(ada).failure()).isEqualTo("recruiter decided not to send it. The bag had a hole.");
    }

    @Test
    void aMailThatCannotBeSentIsTriedSixTimesAndThenShownToARecruiter() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Mail received = only(ada);
        postman.strikes();
        for (int tries = 1; tries < 6; tries++) {
            assertThatThrownBy(() -> round.carries(received)).hasMessageContaining("The postman strikes");
            assertThat(only(ada).failure()).isEqualTo("The postman strikes.");
            clock.passes(Duration.ofHours(12));
        }
        round.carries(received);
        assertThat(round.asks(received)).isTrue();

        round.decides(received).choosing("send");
        assertThat(only(ada).failure()).isEqualTo("recruiter has it tried again.");
        round.carries(received);
        assertThat(round.asks(received))
                .as("asked again at once where it fails again")
                .isTrue();
        postman.works();
        round.decides(received).choosing("send");
        round.carries(received);

        assertThat(round.ended(received)).isTrue();
        assertThat(postman.to(received.recipientAddress())).hasSize(1);
    }

    @Test
    void aMailThatCannotBeWrittenIsShownToARecruiterToo() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Mail received = only(ada);
        database.update("update mail set template = 'palmistry', tries = 5 where id = ?", received.id());

        round.carries(received);

        assertThat(round.asks(received)).isTrue();
        assertThat(only(ada).failure()).isEqualTo("There is no mail text bpmn/mail/palmistry.txt.");
        round.decides(received).choosing("leave");
    }

    @Test
    void aDiagramFromBeforeThereWasATaskGetsAnIncidentInstead() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        Mail received = only(ada);
        postman.dropsPerhaps();
        assertThatThrownBy(() -> correspondence.deliver(received.id())).hasMessage("The bag had a hole.");
        postman.works();
        assertThatThrownBy(() -> correspondence.deliver(received.id())).hasMessageContaining("Somebody else");
        clock.passes(Duration.ofHours(20));
        assertThatThrownBy(() -> correspondence.deliver(received.id())).hasMessage("The bag had a hole.");

        clock.passes(Duration.ofHours(5));
        correspondence.deliver(received.id());

        assertThat(only(ada).sent()).isTrue();
        assertThat(postman.to(received.recipientAddress())).hasSize(1);
    }

    @Test
    void timersComeBeforeMails(@Autowired ProcessEngine engine) {
        Mail received = only(team.opens().appliedForBy("Ada Baker"));

        assertThat(round.priority(received)).isNegative();
        assertThat(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .isJobExecutorAcquireByPriority())
                .isTrue();
    }

    private void theApplicationDiesBetweenSendingAndNotingIt(Mail mail) {
        database.update(
                "update mail set handed_over_at = ?, tries = 1 where id = ?",
                Timestamp.from(clock.instant()),
                mail.id());
    }

    @Test
    void aDecisionThatIsUndoneWritesNoMail() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        round.undone(() -> correspondence.send("rejected", ada.id()));

        assertThat(ada.mails()).containsExactly("application-received");
    }

    @Test
    void whoeverWaitsForAClosedPostingIsToldLaterAndNotAllAtOnce() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");
        Candidacy ben = job.appliedForBy("Ben Cook");

        correspondence.explain(RejectionReasons.POSITION_FILLED, ada.id());
        correspondence.explain(RejectionReasons.POSITION_FILLED, ben.id());

        Mail first = last(ada);
        Mail second = last(ben);
        assertThat(first.sendAt()).isAfter(clock.instant()).isNotEqualTo(second.sendAt());
        round.carries(first);
        assertThat(last(ada).sent()).isFalse();
        clock.passes(Duration.ofDays(1));
        round.carries(first);
        assertThat(last(ada).sent()).isTrue();
    }

    private Mail last(Candidacy candidacy) {
        List<Mail> mails = correspondence.of(candidacy.id());
        return mails.get(mails.size() - 1);
    }

    @Test
    void whoeverOfTheTeamHasNoAddressGetsNoMail() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        correspondence.tell("application-received", "nobody", ada.id());

        assertThat(correspondence.of(ada.id())).hasSize(1);
    }

    private Mail only(Candidacy candidacy) {
        assertThat(correspondence.of(candidacy.id())).hasSize(1);
        return correspondence.of(candidacy.id()).get(0);
    }
}
