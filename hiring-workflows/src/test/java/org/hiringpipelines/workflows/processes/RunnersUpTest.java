package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.applications.ApplicationProcess;
import org.hiringpipelines.workflows.runnersup.RunnersUp;
import org.hiringpipelines.workflows.runnersup.Standby;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.hiringpipelines.workflows.scenario.SqlLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is on hold gets a chance when an offer is declined or expires. */
@HiringTest
public class RunnersUpTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RunnersUp runnersUp;

    private PostedJob job;
    private Candidacy ada;

    @BeforeEach
    void adaHasAnOffer() {
        job = team.opens();
        ada = team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.chooses("Ada Baker"));
    }

    @Test
    void theHiringManagerIsAskedWithTheBestRatedFirst() {
        onHold("Ben Miller", 3, "yes");
        recruiter.screens(job.appliedForBy("Nobody Met")).choosing("hold");
        onHold("Cleo Cook", 5, "strongYes");

        declines(ada);

        ada.hasEnded(Ending.OFFER_DECLINED);
        assertThat(job.openTasks()).containsExactly(HiringManager.CHOOSE_RUNNER_UP, HiringManager.MANAGE_POSTING);
        assertThat(runnersUp.choices(job.id()))
                .extracting(choice -> choice.get("label"))
                .containsExactly(
                        "Cleo Cook: mean rating 5.0 of 5; 1 × strong yes",
                        "Ben Miller: mean rating 3.0 of 5; 1 × yes",
                        "Nobody Met: no scorecard",
                        "Nobody");
    }

    @Test
    void ofManyOnHoldTheFirstFiftyAreShown(@Autowired JdbcTemplate database) {
        Candidacy best = onHold("Cleo Cook", 5, "strongYes");
        // Before and behind her in the order of ids, and more than are read together.
        for (int i = 0; i < 450; i++) {
            String id = (i % 2 == 0 ? "!" : "~") + job.id().substring(0, 30) + i;
            database.update("insert into candidate (id, name, email) values (?, 'Many', ?)", id, id + "@example.org");
            database.update(
                    "insert into application (id, posting_id, candidate_id, candidate_name, answers, stage, outcome,"
                            + " submitted_at, closed_at) values (?, ?, ?, 'Many', '[]', 'CLOSED', 'ON_HOLD', ?, ?)",
                    id,
                    job.id(),
                    id,
                    Timestamp.from(clock.instant().plusSeconds(i)),
                    Timestamp.from(clock.instant()));
        }

        assertThat(runnersUp.ranked(job.id()))
                .hasSize(50)
                .first()
                .extracting(Standby::applicationId)
                .isEqualTo(best.id());
        assertThat(runnersUp.choices(job.id())).hasSize(51);
        // Two questions for every two hundred, whoever they are.
        assertThat(SqlLog.during(() -> runnersUp.ranked(job.id()))).hasSize(8);
    }

    @Test
    void whoIsChosenComesStraightToTheDecisionAndCanBeHired(@Autowired ApplicationProcess process) {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        declines(ada);
        String rested = process.instanceOf(ben.id());

        manager.choosesRunnerUp(job).saying("Nearly as good.").choosing(ben.id());

        assertThat(ben.application().stage()).isEqualTo(Stage.DECISION);
        assertThat(ben.application().outcome()).isNull();
        assertThat(ben.application().closedAt()).isNull();
        assertThat(ben.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
        assertThat(ben.timeline())
                .extracting(event -> event.happening() + " by " + event.actor() + ": " + event.detail())
                .endsWith("REOPENED by manager: Nearly as good.", "STAGE_ENTERED by null: Decision");
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        assertThat(process.instanceOf(ben.id())).isNotEqualTo(rested);

        team.hires(ben).hasEnded(Ending.HIRED);
        job.hasEndedAt(PostedJob.CLOSED, PostedJob.RUNNER_UP_CHOSEN);
        assertThat(process.instanceOf(ben.id())).isNotEqualTo(rested);
    }

    @Test
    void whoIsTakenUpAgainCanGoThroughAnotherRoundOrBackOnHold() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        declines(ada);
        manager.choosesRunnerUp(job).choosing(ben.id());

        manager.decidesHire(ben).choosing("anotherRound");
        assertThat(ben.interviews()).hasSize(2);
        team.takesUntil(HiringManager.DECIDE_HIRE, ben);
        manager.decidesHire(ben).choosing("hold");

        assertThat(ben.application().outcome()).isEqualTo(Outcome.ON_HOLD);
        assertThat(ben.openTasks()).isEmpty();
    }

    @Test
    void thePostingsHistoryKeepsNoNamesAndNoWordsAboutAnybody() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        declines(ada);
        assertThat(job.variables()).anyMatch(value -> value.contains("Ben Miller"));
        assertThat(job.remembered()).isNotEmpty().noneMatch(value -> value.contains("Ben Miller"));

        manager.choosesRunnerUp(job).saying("Nearly as good.").choosing(ben.id());

        assertThat(job.remembered())
                .noneMatch(value -> value.contains("Ben Miller") || value.contains("Nearly as good."));
    }

    @Test
    void anExpiredOfferCallsForARunnerUpToo() {
        onHold("Ben Miller", 4, "yes");

        clock.moveToStartOf(LocalDate.of(2030, 1, 22));
        // The offer expires; then the posting is told.
        assertThat(ada.runsDueJobs()).isEqualTo(1);
        assertThat(ada.runsDueJobs()).isEqualTo(1);

        ada.hasEnded(Ending.OFFER_DECLINED);
        assertThat(job.openTasks()).contains(HiringManager.CHOOSE_RUNNER_UP);
    }

    @Test
    void nobodyIsAskedWhereNobodyIsOnHold() {
        PostedJob another = team.opens();
        manager.decidesHire(team.takesUntil(HiringManager.DECIDE_HIRE, another.appliedForBy("Dan Waiter")))
                .choosing("hold");

        ada.answersOffer("declined", null);

        ada.hasEnded(Ending.OFFER_DECLINED);
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        assertThat(another.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
    }

    @Test
    void theHiringManagerMayChooseNobody() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        Candidacy cleo = team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.chooses("Cleo Cook"));
        declines(ada);

        manager.choosesRunnerUp(job).choosing("nobody");
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);

        declines(cleo);
        manager.choosesRunnerUp(job).submit();
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        ben.hasEnded(Ending.ON_HOLD);
    }

    @Test
    void twoDeclinedOffersAskTwiceAndNobodyIsTakenUpTwice() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        Candidacy cleo = team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.chooses("Cleo Cook"));
        declines(ada);
        declines(cleo);
        assertThat(job.openTasks())
                .containsExactly(
                        HiringManager.CHOOSE_RUNNER_UP, HiringManager.CHOOSE_RUNNER_UP, HiringManager.MANAGE_POSTING);

        manager.choosesRunnerUp(job).choosing(ben.id());

        manager.choosesRunnerUp(job)
                .with("applicationId", ben.id())
                .isRefused("This candidate is not on hold for this posting any more. Choose another, or nobody.");
        assertThat(ben.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
        manager.choosesRunnerUp(job)
                .with("applicationId", ada.id())
                .isRefused("This candidate is not on hold for this posting any more. Choose another, or nobody.");
        manager.choosesRunnerUp(job)
                .with("comment", "x".repeat(2001))
                .isRefused("This text has at most 2,000 characters.");
    }

    @Test
    void aPostingThatTakesNoMoreApplicationsStillAsks() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        declines(ada);

        manager.manages(job).choosing("close");

        assertThat(job.openTasks()).containsExactly(HiringManager.CHOOSE_RUNNER_UP, HiringManager.MANAGE_POSTING);
        ben.hasEnded(Ending.ON_HOLD);
        manager.choosesRunnerUp(job).choosing(ben.id());
        assertThat(ben.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
    }

    @Test
    void whenThePostingIsEndedNobodyIsAskedAnyMoreAndWhoIsOnHoldGetsAnAnswer() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        declines(ada);

        manager.manages(job).with("inHand", "end").choosing("close");
        assertThat(job.runsDueJobs()).isEqualTo(1);

        job.hasEndedAt(PostedJob.CLOSED);
        ben.hasEnded(Ending.POSITION_FILLED);
    }

    @Test
    void whoIsOnHoldKeepsAClosedPostingGoing() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        ada.answersOffer("declined", null);

        manager.manages(job).choosing("close");
        assertThat(ada.runsDueJobs()).isEqualTo(1);
        team.runsBatches();

        ada.hasEnded(Ending.OFFER_DECLINED);
        assertThat(job.openTasks()).containsExactly(HiringManager.CHOOSE_RUNNER_UP, HiringManager.MANAGE_POSTING);
        ben.hasEnded(Ending.ON_HOLD);
    }

    @Test
    void nothingHappensWhereThePostingHasEndedAlready() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        ada.answersOffer("declined", null);

        manager.manages(job).with("inHand", "end").choosing("close");
        assertThat(job.runsDueJobs()).isEqualTo(1);
        assertThat(ada.runsDueJobs()).isEqualTo(1);
        team.runsBatches();

        ada.hasEnded(Ending.OFFER_DECLINED);
        job.hasEndedAt(PostedJob.CLOSED);
        ben.hasEnded(Ending.POSITION_FILLED);
    }

    @Test
    void aPostingThatClosesEndsWhoWasTakenUpAgain() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        declines(ada);
        manager.choosesRunnerUp(job).choosing(ben.id());

        manager.manages(job).with("inHand", "end").choosing("close");
        team.runsBatches();

        ben.hasEnded(Ending.POSITION_FILLED);
    }

    @Test
    void aRunnerUpIsTakenUpThoughThePostingTakesNoMoreApplications() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        job.appliedForBy("Cleo Smith");
        manager.manages(job).choosing("close");
        declines(ada);

        manager.choosesRunnerUp(job).choosing(ben.id());

        assertThat(ben.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
        assertThat(job.requisition().status()).isEqualTo(Requisition.Status.CLOSED);
    }

    @Test
    void whoWasTakenUpAgainCanWithdraw() {
        Candidacy ben = onHold("Ben Miller", 4, "yes");
        declines(ada);
        manager.choosesRunnerUp(job).choosing(ben.id());

        ben.withdraws();

        ben.hasEnded(Ending.WITHDRAWN);
    }

    @Test
    void theMessageAloneTakesUpOnlyWhoIsOnHold() {
        Candidacy ben = job.appliedForBy("Ben Miller");

        Refused.with(
                "Only an application that is on hold, or that its candidate ended, can be taken up again; this one is open.",
                () -> team.isSent("ApplicationReopened", Map.of("applicationId", ben.id())),
                ben::state);
        assertThat(ben.timeline()).extracting(event -> event.happening()).doesNotContain(Happening.REOPENED);
    }

    private Candidacy onHold(String name, int rating, String recommendation) {
        Candidacy one = team.takesUntil(Interviewer.WRITE_SCORECARD, job.appliedForBy(name));
        team.interviewer("interviewer").rates(one, rating).choosing(recommendation);
        manager.decidesRound(one).choosing("hold");
        // What happens afterwards happens later.
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        return one;
    }

    private void declines(Candidacy candidacy) {
        candidacy.answersOffer("declined", "Moves to Rome.");
        assertThat(candidacy.runsDueJobs()).isEqualTo(1);
    }
}
