package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
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

/** The process {@code correspondence}: each mail once, and no decision that waits for it. */
@HiringTest
class CorrespondenceTest {

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
