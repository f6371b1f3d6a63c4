package org.hiringpipelines.workflows.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.CleanableHistoricBatchReportResult;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.bulk.BulkDecision;
import org.hiringpipelines.model.bulk.BulkResult;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.scenario.AtOnce;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody decides about many applications at once. */
@HiringTest
public class BulkDecisionsTest {

    private static final Person RECRUITER = new Person("recruiter", Set.of("recruiters"));
    private static final Person MANAGER = new Person("manager", Set.of("hiringManagers"));

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private BulkDecisions bulk;

    @Autowired
    private BulkWork work;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identity;

    @Autowired
    private MovableClock clock;

    @Test
    void thoseWhoAreRejectedAreToldWhatWasShownAndTheTimelineSaysWhoDecided() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 3);
        BulkRequest rejection = new BulkRequest("REJECT", "LESS_QUALIFIED", "Talked over with Ann.", null, ids(all));

        BulkPreview shown = bulk.preview(RECRUITER, job.id(), rejection);
        BulkDecision decision = bulk.begin(RECRUITER, job.id(), rejection, null);
        team.runsBatches();

        assertThat(shown.meets())
                .extracting(BulkCandidate::name)
                .containsExactly("Candidate 0", "Candidate 1", "Candidate 2");
        assertThat(shown.leftOut()).isEmpty();
        assertThat(bulk.progress(job.id(), decision.id()))
                .returns(3L, BulkProgress::done)
                .returns(true, BulkProgress::finished);
        all.forEach(one -> {
            one.hasEnded(Ending.REJECTED);
            assertThat(decisionsAbout(one))
                    .containsExactly("recruiter: Reject: Others are a closer match – Talked over with Ann.");
        });
        assertThat(shown.mail().waits()).isTrue();
        clock.moveTo(shown.mail().sendAt());
        Envelope got = lastMailTo(all.get(0));
        assertThat(List.of(shown.mail().subject(), shown.mail().text())).containsExactly(got.subject(), got.text());
    }

    @Test
    void thoseWhoAreHeldAreToldWhatWasShown() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 2);
        BulkRequest hold = new BulkRequest("HOLD", null, null, null, ids(all));

        BulkPreview shown = bulk.preview(RECRUITER, job.id(), hold);
        bulk.begin(RECRUITER, job.id(), hold, null);
        team.runsBatches();

        all.forEach(one -> one.hasEnded(Ending.ON_HOLD));
        Envelope got = lastMailTo(all.get(0));
        assertThat(List.of(shown.mail().subject(), shown.mail().text())).containsExactly(got.subject(), got.text());
    }

    @Test
    void thoseWhoAreAdvancedAreInvitedLaterOn() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 2);

        BulkRequest advance = new BulkRequest("ADVANCE", null, null, null, ids(all));
        assertThat(bulk.preview(RECRUITER, job.id(), advance).mail()).isNull();
        bulk.begin(RECRUITER, job.id(), advance, null);
        team.runsBatches();

        assertThat(all).allSatisfy(one -> assertThat(one.openTasks()).containsExactly(Recruiter.PROPOSE_SLOTS));
    }

    @Test
    void whoIsLeftOutIsNamedWithTheReason() {
        PostedJob job = team.opens(2);
        Candidacy gone = job.appliedForBy("Gone");
        recruiter.screens(gone).choosing("hold");
        Candidacy interviewed = team.takesUntil(Interviewer.WRITE_SCORECARD, job.appliedForBy("Interviewed"));
        Candidacy offered = team.takesUntil(HiringManager.DRAFT_OFFER, job.chooses("Offered"));
        Candidacy considered = job.considers("Considered");
        Candidacy others = job.appliedForBy("With a colleague");
        tasks.setAssignee(taskOf(others), "interviewer2");
        Candidacy managers = team.takesUntil(HiringManager.DECIDE_ROUND, job.appliedForBy("With the manager"));
        Candidacy met = job.appliedForBy("Met");
        Candidacy elsewhere = team.opens().appliedForBy("Elsewhere");

        BulkPreview preview = bulk.preview(
                RECRUITER,
                job.id(),
                new BulkRequest(
                        "ADVANCE",
                        null,
                        null,
                        null,
                        ids(List.of(gone, interviewed, offered, considered, others, managers, met, elsewhere))));

        assertThat(preview.meets()).extracting(BulkCandidate::name).containsExactly("Met");
        assertThat(preview.leftOut())
                .extracting(BulkCandidate::why)
                .containsExactly(
                        "Has ended already: on hold.",
                        "There is nothing to decide now: it waits for \"Write scorecard\".",
                        "An offer is on its way; what becomes of it is decided there.",
                        "Is at the decision: offers are made to one candidate at a time.",
                        "The task is with interviewer2.",
                        "The task is with manager.",
                        "There is no such application for this posting.");
    }

    @Test
    void whoseOfferIsBeingDraftedCanStillBeRejected() {
        PostedJob job = team.opens();
        Candidacy ada = team.takesUntil(HiringManager.DRAFT_OFFER, job.chooses("Ada Baker"));

        bulk.begin(MANAGER, job.id(), new BulkRequest("REJECT", "LESS_QUALIFIED", null, null, ids(List.of(ada))), null);
        team.runsBatches();

        ada.hasEnded(Ending.REJECTED);
    }

    @Test
    void aRequestThatIsSentTwiceIsOneDecision() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 2);
        BulkRequest rejection = new BulkRequest("REJECT", "NOT_QUALIFIED", null, null, ids(all));

        BulkDecision first = bulk.begin(RECRUITER, job.id(), rejection, "once");
        BulkDecision second = bulk.begin(RECRUITER, job.id(), rejection, "once");
        team.runsBatches();
        BulkDecision third = bulk.begin(RECRUITER, job.id(), rejection, "once");

        assertThat(List.of(second.id(), third.id())).containsOnly(first.id());
        all.forEach(one -> one.hasEnded(Ending.REJECTED));
        Refused.with(
                "This key came with another decision before. Give this one a key of its own.",
                () -> bulk.begin(RECRUITER, job.id(), new BulkRequest("HOLD", null, null, null, ids(all)), "once"),
                () -> bulk.latest(job.id(), 10));
    }

    @Test
    void workThatIsTakenUpASecondTimeIsNotDoneASecondTime() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 2);
        BulkDecision decision =
                bulk.begin(RECRUITER, job.id(), new BulkRequest("ADVANCE", null, null, null, ids(all)), null);
        String batch = bulk.progress(job.id(), decision.id()).decision().batchId();

        work.carryOut(batch, ids(all));
        work.carryOut(batch, ids(all));

        assertThat(bulk.progress(job.id(), decision.id()).done()).isEqualTo(2);
        assertThat(all).allSatisfy(one -> assertThat(decisionsAbout(one)).hasSize(1));
        team.runsBatches();
    }

    @Test
    void whoeverWithdrawsMeanwhileIsLeftOut() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 3);
        BulkDecision decision =
                bulk.begin(RECRUITER, job.id(), new BulkRequest("REJECT", "NOT_QUALIFIED", null, null, ids(all)), null);

        all.get(1).withdraws();
        team.runsBatches();

        all.get(0).hasEnded(Ending.REJECTED);
        all.get(1).hasEnded(Ending.WITHDRAWN);
        all.get(2).hasEnded(Ending.REJECTED);
        assertThat(bulk.outcomes(job.id(), decision.id(), 10, 0).get(0))
                .isEqualTo(new BulkOutcome(
                        all.get(1).id(),
                        "Candidate 1",
                        BulkResult.LEFT_OUT,
                        "Has ended already: withdrawn by the candidate."));
    }

    @Test
    void whereOneFailsTheOthersGoOn() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 3);
        BulkDecision decision =
                bulk.begin(RECRUITER, job.id(), new BulkRequest("HOLD", null, null, null, ids(all)), null);

        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceId(tasks.createTaskQuery()
                        .taskId(taskOf(all.get(1)))
                        .singleResult()
                        .getProcessInstanceId())
                .suspend();
        team.runsBatches();

        assertThat(bulk.progress(job.id(), decision.id()))
                .returns(2L, BulkProgress::done)
                .returns(1L, BulkProgress::failed);
        assertThat(bulk.outcomes(job.id(), decision.id(), 10, 0).get(0))
                .returns("Candidate 1", BulkOutcome::name)
                .returns(
                        "Something went wrong on our side, and nothing was changed. Try it again at the task.",
                        BulkOutcome::note);
        assertThat(all.get(1).openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
    }

    @Test
    void whatIsStoppedLeavesTheRestAsItIs() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 25);
        BulkDecision decision =
                bulk.begin(RECRUITER, job.id(), new BulkRequest("HOLD", null, null, null, ids(all)), null);
        String batch = bulk.progress(job.id(), decision.id()).decision().batchId();
        jobsOf(batch, true).forEach(job1 -> management.executeJob(job1.getId()));
        management.executeJob(jobsOf(batch, false).get(0).getId());

        bulk.stop(MANAGER, job.id(), decision.id());
        bulk.stop(MANAGER, job.id(), decision.id());
        work.carryOut(batch, ids(all));
        team.runsBatches();

        assertThat(bulk.progress(job.id(), decision.id()))
                .returns(10L, BulkProgress::done)
                .returns(15L, BulkProgress::open)
                .returns(true, BulkProgress::finished)
                .satisfies(
                        progress -> assertThat(progress.decision().stoppedBy()).isEqualTo("manager"));
        assertThat(all.stream().filter(one -> one.application().open())).hasSize(15);
        assertThat(management.createBatchQuery().batchId(batch).count()).isZero();
    }

    @Test
    void whatIsPausedWaitsUntilSomebodyLetsItGoOn() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 25);
        BulkDecision decision =
                bulk.begin(RECRUITER, job.id(), new BulkRequest("HOLD", null, null, null, ids(all)), null);
        String batch = bulk.progress(job.id(), decision.id()).decision().batchId();
        jobsOf(batch, true).forEach(seed -> management.executeJob(seed.getId()));
        management.executeJob(jobsOf(batch, false).get(0).getId());

        bulk.pause(MANAGER, job.id(), decision.id());
        bulk.pause(RECRUITER, job.id(), decision.id());
        team.runsBatches();

        assertThat(bulk.progress(job.id(), decision.id()))
                .returns(10L, BulkProgress::done)
                .returns(15L, BulkProgress::open)
                .returns(false, BulkProgress::finished)
                .satisfies(
                        progress -> assertThat(progress.decision().pausedBy()).isEqualTo("manager"));

        bulk.resume(job.id(), decision.id());
        bulk.resume(job.id(), decision.id());
        team.runsBatches();

        assertThat(bulk.progress(job.id(), decision.id()))
                .returns(25L, BulkProgress::done)
                .returns(true, BulkProgress::finished)
                .satisfies(progress -> assertThat(progress.decision().paused()).isFalse());
    }

    @Test
    void whatIsPausedCanBeStopped() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 2);
        BulkDecision decision =
                bulk.begin(RECRUITER, job.id(), new BulkRequest("HOLD", null, null, null, ids(all)), null);

        bulk.pause(MANAGER, job.id(), decision.id());
        bulk.stop(RECRUITER, job.id(), decision.id());
        bulk.pause(MANAGER, job.id(), decision.id());
        bulk.resume(job.id(), decision.id());
        team.runsBatches();

        assertThat(bulk.progress(job.id(), decision.id()))
                .returns(0L, BulkProgress::done)
                .returns(true, BulkProgress::finished)
                .satisfies(progress -> assertThat(progress.decision().paused()).isFalse());
    }

    @Test
    void historyKeepsABatchThatIsDoneForAMonth(@Autowired HistoryService history) {
        PostedJob job = team.opens();
        BulkDecision decision =
                bulk.begin(RECRUITER, job.id(), new BulkRequest("HOLD", null, null, null, ids(applied(job, 1))), null);
        team.runsBatches();

        assertThat(bulk.progress(job.id(), decision.id())).returns(true, BulkProgress::finished);
        assertThat(history.createCleanableHistoricBatchReport().list())
                .filteredOn(batches -> batches.getBatchType().equals("bulk-decision"))
                .extracting(CleanableHistoricBatchReportResult::getHistoryTimeToLive)
                .containsExactly(30);
    }

    @Test
    void tasksAreGivenToAColleagueWhoCouldTakeThem() {
        isIn("recruiter", "recruiters");
        isIn("interviewer3", "recruiters");
        try {
            PostedJob job = team.opens();
            List<Candidacy> all = applied(job, 2);

            assertThat(bulk.preview(
                                    RECRUITER,
                                    job.id(),
                                    new BulkRequest("ASSIGN", null, null, "interviewer2", ids(all)))
                            .leftOut())
                    .extracting(BulkCandidate::why)
                    .containsOnly("\"Screen application\" is no task for interviewer2.");
            bulk.begin(RECRUITER, job.id(), new BulkRequest("ASSIGN", null, null, "interviewer3", ids(all)), null);
            team.runsBatches();

            assertThat(all)
                    .allSatisfy(one -> assertThat(tasks.createTaskQuery()
                                    .taskId(taskOf(one))
                                    .singleResult()
                                    .getAssignee())
                            .isEqualTo("interviewer3"));
            assertThat(words(all.get(0).lastEvent())).isEqualTo("recruiter: Screen application: interviewer3");
        } finally {
            identity.deleteMembership("recruiter", "recruiters");
            identity.deleteMembership("interviewer3", "recruiters");
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedWithASentenceForEachThing() {
        PostedJob job = team.opens();
        List<Candidacy> one = applied(job, 1);

        refused(
                "Say what becomes of these applications: ADVANCE, REJECT, HOLD or ASSIGN. Choose at least one application.",
                job,
                null,
                null,
                null,
                List.of());
        refused(
                "\"FIRE\" is not known here. Choose one of: ADVANCE, REJECT, HOLD, ASSIGN.",
                job,
                "FIRE",
                null,
                null,
                ids(one));
        refused("This reason needs a comment that says what it is.", job, "REJECT", "OTHER", null, ids(one));
        refused("Say to whom these tasks are given, by the user id.", job, "ASSIGN", null, null, ids(one));
        refused(
                "At most 1,000 applications can be decided about at once; these are 1,001. Choose fewer.",
                job,
                "HOLD",
                null,
                null,
                IntStream.rangeClosed(0, 1000).mapToObj(String::valueOf).toList());
        refused(
                "This meets nobody. There is no such application for this posting.",
                job,
                "HOLD",
                null,
                null,
                List.of("nobody"));
    }

    private void refused(
            String sentence, PostedJob job, String action, String reason, String assignee, List<String> ids) {
        Refused.with(
                sentence,
                () -> bulk.begin(RECRUITER, job.id(), new BulkRequest(action, reason, null, assignee, ids), null),
                () -> bulk.latest(job.id(), 10));
    }

    /** Two recruiters of a posting that names none, one of whom would rather wait. */
    @Test
    void ofTwoWhoDecideAboutTheSameAtTheSameMomentOneIsFirstWithEach() throws Exception {
        isIn("recruiter", "recruiters");
        isIn("interviewer3", "recruiters");
        try {
            PostedJob job = team.opens();
            List<Candidacy> all = applied(job, 20);
            all.forEach(one -> tasks.setAssignee(taskOf(one), null));
            Person colleague = new Person("interviewer3", Set.of("recruiters"));
            BulkDecision rejection = bulk.begin(
                    RECRUITER, job.id(), new BulkRequest("REJECT", "NOT_QUALIFIED", null, null, ids(all)), null);
            BulkDecision hold =
                    bulk.begin(colleague, job.id(), new BulkRequest("HOLD", null, null, null, ids(all)), null);

            AtOnce.run(Stream.of(rejection, hold)
                    .map(decision -> carriesOut(
                            bulk.progress(job.id(), decision.id()).decision().batchId(), ids(all))));
            team.runsBatches();

            BulkProgress rejected = bulk.progress(job.id(), rejection.id());
            BulkProgress held = bulk.progress(job.id(), hold.id());
            assertThat(rejected.done() + held.done()).isEqualTo(20);
            assertThat(List.of(rejected.open(), held.open())).containsOnly(0L);
            assertThat(rejected.leftOut() + rejected.failed()).isEqualTo(held.done());
            assertThat(rejected.failed() + held.failed())
                    .as("for a reason of ours")
                    .isZero();
            all.forEach(one ->
                    one.hasEnded(one.application().outcome() == Outcome.ON_HOLD ? Ending.ON_HOLD : Ending.REJECTED));
        } finally {
            identity.deleteMembership("recruiter", "recruiters");
            identity.deleteMembership("interviewer3", "recruiters");
        }
    }

    private Callable<Object> carriesOut(String batch, List<String> ids) {
        return () -> {
            work.carryOut(batch, ids);
            return "done";
        };
    }

    /** A figure that grows is no accident: it is paid five hundred times. */
    @Test
    void fiveHundredAreRejectedAtOnceAndEachAsksTheDatabaseForAsMuchAsNoted() {
        PostedJob job = team.opens();
        List<Candidacy> all = applied(job, 500);
        BulkRequest rejection = new BulkRequest("REJECT", "NOT_QUALIFIED", null, null, ids(all));
        // What a page shows while one chooses; the first one reads the diagrams.
        statementsToSketch(job, all, 10);
        int forTen = statementsToSketch(job, all, 10);
        int forHundred = statementsToSketch(job, all, 100);
        int forThreeHundred = statementsToSketch(job, all, 300);
        System.out.printf(
                "Sketched for 10, 100, 300 candidates by %d, %d, %d statements%n", forTen, forHundred, forThreeHundred);
        assertThat(forHundred).isEqualTo(forTen);
        assertThat(forThreeHundred).as("one more list of ids").isLessThanOrEqualTo(forTen + 1);

        long before = System.nanoTime();
        List<String> toShow = SqlLog.during(() -> bulk.preview(RECRUITER, job.id(), rejection));
        long shown = System.nanoTime();
        BulkDecision decision = bulk.begin(RECRUITER, job.id(), rejection, null);
        long begun = System.nanoTime();
        List<String> asked = SqlLog.during(team::runsBatches);
        long done = System.nanoTime();

        assertThat(bulk.progress(job.id(), decision.id()).done()).isEqualTo(500);
        assertThat(toShow).as("statements to show whom it meets").hasSizeLessThan(20);
        long ours =
                asked.stream().filter(statement -> !SqlLog.ofEngine(statement)).count();
        System.out.printf(
                "500 at once: shown in %d ms by %d statements, begun in %d ms, done in %.1f ms each, by %.1f statements to our"
                        + " tables and %.1f to the engine's%n",
                (shown - before) / 1_000_000,
                toShow.size(),
                (begun - shown) / 1_000_000,
                (done - begun) / 500e6,
                ours / 500.0,
                (asked.size() - ours) / 500.0);
        assertThat(asked.size() / 500.0).as("statements for each").isLessThan(90);
        assertThat(all.stream().filter(one -> one.application().open())).isEmpty();
        all.stream().limit(3).forEach(one -> one.hasEnded(Ending.REJECTED));
    }

    private int statementsToSketch(PostedJob job, List<Candidacy> all, int many) {
        BulkRequest rejection = new BulkRequest("REJECT", "NOT_QUALIFIED", null, null, ids(all.subList(0, many)));
        return SqlLog.during(() -> bulk.sketch(RECRUITER, job.id(), rejection)).size();
    }

    private static List<Candidacy> applied(PostedJob job, int many) {
        List<Candidacy> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(job.appliedForBy("Candidate " + i));
        }
        return all;
    }

    private static List<String> ids(List<Candidacy> all) {
        return all.stream().map(Candidacy::id).toList();
    }

    private static List<String> decisionsAbout(Candidacy one) {
        return one.timeline().stream()
                .filter(event -> event.happening() == Happening.SCREENED)
                .map(BulkDecisionsTest::words)
                .toList();
    }

    private static String words(StageEvent event) {
        return event.actor() + ": " + event.detail();
    }

    private static Envelope lastMailTo(Candidacy one) {
        List<Envelope> mails = one.mailsTo(one.address());
        return mails.get(mails.size() - 1);
    }

    private String taskOf(Candidacy one) {
        List<Task> open =
                tasks.createTaskQuery().processInstanceBusinessKey(one.id()).list();
        return open.get(0).getId();
    }

    private List<Job> jobsOf(String batchId, boolean seed) {
        var batch = management.createBatchQuery().batchId(batchId).singleResult();
        return management
                .createJobQuery()
                .jobDefinitionId(seed ? batch.getSeedJobDefinitionId() : batch.getBatchJobDefinitionId())
                .list();
    }

    private void isIn(String user, String group) {
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(user, group);
    }
}
