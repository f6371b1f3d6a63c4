package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Recommendation;
import org.hiringpipelines.model.interview.Scorecard;
import org.hiringpipelines.workflows.interviews.Clash;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.interviews.Invitations;
import org.hiringpipelines.workflows.interviews.Scorecards;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.hiringpipelines.workflows.scenario.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The paths of {@code interview}. */
@HiringTest
public class InterviewTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private MovableClock clock;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private Scorecards scorecards;

    private Candidacy ada;
    private Instant tuesday;
    private Instant wednesday;

    @BeforeEach
    void adaIsToBeInterviewed() {
        ada = team.takesUntil(Recruiter.PROPOSE_SLOTS, team.opens().appliedForBy("Ada Baker"));
        tuesday = team.tomorrow();
        wednesday = tuesday.plus(Duration.ofDays(1));
    }

    @Test
    void slotsAreProposedToTheCandidate() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday, wednesday);

        assertThat(ada.interview().status()).isEqualTo(Interview.Status.PROPOSED);
        assertThat(ada.interview().slots().all())
                .extracting(slot -> slot.startsAt())
                .containsExactly(tuesday, wednesday);
        assertThat(ada.interview().panel().interviewers()).containsExactly("interviewer", "interviewer2");
        assertThat(ada.interview().place()).isEqualTo("Room 7");
        assertThat(ada.mails()).containsExactly("application-received", "slots-proposed");
        assertThat(ada.openTasks()).containsExactly(Recruiter.RECORD_SLOT);
    }

    @Test
    void theRecruiterRecordsTheSlotTheCandidateAgreedTo() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday, wednesday);

        recruiter.recordsSlot(ada).choosing(wednesday.toString());

        assertThatAdaMeetsThePanelOn(wednesday);
        assertThat(ada.lastEvent().actor()).isEqualTo("recruiter");
    }

    @Test
    void theRecruiterIsWarnedOfAnInterviewerWhoIsAtAnotherInterviewThen() {
        // A day on which no other test meets anybody.
        Instant busy = Instant.parse("2031-02-04T08:00:00Z");
        Candidacy ben = team.takesUntil(Recruiter.PROPOSE_SLOTS, team.opens().appliedForBy("Ben Cook"));
        recruiter.proposes(ben, List.of("interviewer", "interviewer3"), busy);
        ben.chooses(busy);

        recruiter.proposes(
                ada, List.of("interviewer", "interviewer2"), busy.plusSeconds(600), busy.plus(Duration.ofHours(1)));

        assertThat(interviews.slotChoices(ada.interview().id()))
                .extracting(choice -> choice.get("label"))
                .containsExactly(
                        "4 Feb 2031, 09:10 in Zurich, 45 minutes – at another interview then: interviewer",
                        "4 Feb 2031, 10:00 in Zurich, 45 minutes");
    }

    @Test
    void whoIsAtAnotherInterviewThenIsKnownBeforeTimesAreProposed() {
        Instant busy = Instant.parse("2031-03-04T08:00:00Z");
        Candidacy ben = team.takesUntil(Recruiter.PROPOSE_SLOTS, team.opens().appliedForBy("Ben Cook"));
        recruiter.proposes(ben, List.of("interviewer", "interviewer3"), busy);
        ben.chooses(busy);

        assertThat(interviews.clashes(
                        ada.interview().id(),
                        List.of("interviewer", "interviewer2"),
                        List.of(busy.plusSeconds(600), busy.plusSeconds(600), busy.plus(Duration.ofHours(1)))))
                .containsExactly(new Clash("interviewer", busy.plusSeconds(600)));
        assertThat(interviews.clashes(ben.interview().id(), List.of("interviewer"), List.of(busy)))
                .as("with itself nothing clashes")
                .isEmpty();
        assertThat(interviews.clashes(ada.interview().id(), List.of(), List.of(busy)))
                .isEmpty();
        assertThat(interviews.clashes(ada.interview().id(), List.of("interviewer"), List.of()))
                .isEmpty();
    }

    @Test
    void noneSuitsIsAnAnswerAndLeadsToOtherTimesWithPanelAndPlaceAsTheyWere() {
        assertThat(interviews.proposedBefore(ada.interview().id())).isNull();
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday, wednesday);
        assertThat(interviews.slotAnswers(ada.interview().id()))
                .extracting(choice -> choice.get("label").replaceFirst(", 45 minutes.*", ""))
                .containsExactly(
                        "8 Jan 2030, 09:00 in Zurich",
                        "9 Jan 2030, 09:00 in Zurich",
                        "None of them suits the candidate");

        recruiter.recordsSlot(ada).choosing("none");

        assertThat(ada.openTasks()).containsExactly(Recruiter.PROPOSE_SLOTS);
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.SLOTS_DECLINED);
        assertThat(ada.lastEvent().actor()).isEqualTo("recruiter");
        assertThat(ada.variables())
                .anyMatch(field -> field.contains("interviewers=[\"interviewer\",\"interviewer2\"]"))
                .anyMatch(field -> field.contains("place=Room 7"))
                .anyMatch(field ->
                        field.contains("proposedBefore=8 Jan 2030, 09:00 in Zurich; 9 Jan 2030, 09:00 in Zurich"))
                .anyMatch(field -> field.contains("clock=Zurich"));
        assertThat(ada.mails()).doesNotContain("slot-confirmed");
        Instant friday = wednesday.plus(Duration.ofDays(2));
        recruiter.proposes(ada, List.of("interviewer"), friday);
        ada.chooses(friday);
        assertThat(ada.interview().startsAt()).isEqualTo(friday);
        assertThat(ada.mails())
                .containsExactly("application-received", "slots-proposed", "slots-proposed", "slot-confirmed");
    }

    @Test
    void theCandidateMaySayThatNoneSuitsOnceAndAnEarlierChoiceStands() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday);

        ada.gets("InterviewSlotChosen", Map.of("startsAt", "none"));

        assertThat(ada.openTasks()).containsExactly(Recruiter.PROPOSE_SLOTS);
        assertThat(ada.lastEvent().actor()).isNull();
        recruiter.proposes(ada, List.of("interviewer"), wednesday);
        ada.chooses(wednesday);
        assertThat(ada.interview().startsAt()).isEqualTo(wednesday);
    }

    @Test
    void anInterviewThatIsMovedKeepsItsPanelAndPlace() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);

        recruiter.changesInterview(ada).choosing("reschedule");

        assertThat(interviews.panelSoFar(ada.interview().id())).containsExactly("interviewer", "interviewer2");
        assertThat(interviews.placeSoFar(ada.interview().id())).isEqualTo("Room 7");
        assertThat(interviews.proposedBefore(ada.interview().id())).isEqualTo("8 Jan 2030, 09:00 in Zurich");
    }

    @Test
    void aTimeWithoutAnOffsetIsTakenByTheClockThatStandsBesideTheField() {
        recruiter
                .proposesSlots(ada)
                .with(
                        "slots",
                        SpinValues.jsonValue("[{\"startsAt\":\"2030-01-09T10:00\"}]")
                                .create())
                .with("interviewers", SpinValues.jsonValue("[\"interviewer\"]").create())
                .submit();

        assertThat(interviews.clock()).isEqualTo("Zurich");
        assertThat(ada.interview().slots().all())
                .extracting(slot -> slot.startsAt())
                .containsExactly(Instant.parse("2030-01-09T09:00:00Z"));
    }

    @Test
    void ofATimeThatTheClocksShowTwiceTheOffsetIsSaid() {
        Instant first = Instant.parse("2030-10-27T00:30:00Z");

        recruiter.proposes(ada, List.of("interviewer"), first, first.plus(Duration.ofHours(1)));

        assertThat(interviews.slotChoices(ada.interview().id()))
                .extracting(choice -> choice.get("label"))
                .containsExactly(
                        "27 Oct 2030, 02:30 (UTC+02:00) in Zurich, 45 minutes",
                        "27 Oct 2030, 02:30 (UTC+01:00) in Zurich, 45 minutes");
        Refused.with(
                "There are two times 02:30 on 27 October 2030 in Central European Time: the clocks go back from 03:00"
                        + " to 02:00. Write 2030-10-27T02:30+02:00 for the first, or 2030-10-27T02:30+01:00 for the"
                        + " second.",
                () -> ada.gets("InterviewSlotChosen", Map.of("startsAt", "2030-10-27T02:30")),
                ada::state);
        ada.gets("InterviewSlotChosen", Map.of("startsAt", "2030-10-27T02:30+01:00"));
        assertThat(ada.interview().startsAt()).isEqualTo(first.plus(Duration.ofHours(1)));
    }

    @Test
    void theRecruiterMayAgreeOnATimeThatWasNotProposed() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday);

        recruiter.recordsSlot(ada).choosing("2030-01-10T14:30");

        assertThatAdaMeetsThePanelOn(Instant.parse("2030-01-10T13:30:00Z"));
    }

    @Test
    void theCandidateChoosesASlotAndTheRecruitersTaskGoesAway() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday, wednesday);

        ada.chooses(wednesday);

        assertThatAdaMeetsThePanelOn(wednesday);
        assertThat(ada.lastEvent().actor()).isNull();
    }

    @Test
    void theMessageAloneChoosesASlot() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday, wednesday);

        ada.gets("InterviewSlotChosen", Map.of("startsAt", tuesday.toString()));

        assertThatAdaMeetsThePanelOn(tuesday);
    }

    @Test
    void aSlotThatWasNotProposedIsRefused() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday, wednesday);

        Refused.with(
                "This time was not proposed. Choose one of: 2030-01-08T08:00:00Z, 2030-01-09T08:00:00Z.",
                () -> ada.chooses(tuesday.plusSeconds(3600)),
                ada::state);
    }

    @Test
    void aSlotIsRefusedWhereNoneIsAwaited() {
        Refused.with("This interview does not wait for a slot to be chosen.", () -> ada.chooses(tuesday), ada::state);
    }

    @Test
    void aSlotThatHasPassedIsNotChosen() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday, wednesday);
        clock.moveTo(tuesday.plusSeconds(1));

        Refused.with(
                "This time has passed. Still to come of those proposed: 9 Jan 2030, 09:00 in Zurich.",
                () -> ada.chooses(tuesday),
                ada::state);
        ada.chooses(wednesday);
        assertThatAdaMeetsThePanelOn(wednesday);
    }

    @Test
    void aTimeThatHasPassedIsNotRecorded() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday, wednesday);
        clock.moveTo(tuesday.plusSeconds(1));

        recruiter
                .recordsSlot(ada)
                .with("startsAt", tuesday.toString())
                .isRefused(
                        "This time has passed. Agree with the candidate on one that is still to come. Still to come of those"
                                + " proposed: 9 Jan 2030, 09:00 in Zurich.");
        recruiter.recordsSlot(ada).choosing(wednesday.toString());
        assertThatAdaMeetsThePanelOn(wednesday);
    }

    @Test
    void whenAllSlotsHavePassedWithoutAChoiceTheRecruiterProposesOthers() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday, wednesday);
        clock.moveTo(tuesday);
        ada.runsDueJobs();
        assertThat(ada.openTasks()).containsExactly(Recruiter.RECORD_SLOT);

        clock.moveTo(wednesday);
        ada.runsDueJobs();

        assertThat(ada.openTasks()).containsExactly(Recruiter.PROPOSE_SLOTS);
        assertThat(ada.interview().status()).isEqualTo(Interview.Status.PLANNED);
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.SLOTS_PASSED);
        assertThat(ada.lastEvent().actor()).isNull();
        assertThat(ada.lastEvent().detail())
                .isEqualTo("First interview: 8 Jan 2030, 09:00 in Zurich; 9 Jan 2030, 09:00 in Zurich");
        Refused.with("This interview does not wait for a slot to be chosen.", () -> ada.chooses(wednesday), ada::state);
        Instant friday = wednesday.plus(Duration.ofDays(2));
        recruiter.proposes(ada, List.of("interviewer"), friday);
        ada.chooses(friday);
        assertThat(ada.interview().startsAt()).isEqualTo(friday);
        assertThat(ada.mails())
                .containsExactly("application-received", "slots-proposed", "slots-proposed", "slot-confirmed");
    }

    @Test
    void nobodyIsInvitedToATimeThatHadPassedWhenAnOlderDiagramRecordedIt(@Autowired Invitations invitations) {
        recruiter.proposes(ada, List.of("interviewer"), tuesday);
        clock.moveTo(tuesday.plusSeconds(1));

        interviews.recordSlot(ada.interview().id(), "recruiter", tuesday.toString());
        invitations.send(ada.interview().id());

        assertThat(ada.interview().startsAt()).isEqualTo(tuesday);
        assertThat(ada.mails()).containsExactly("application-received", "slots-proposed");
    }

    @Test
    void whoeverWroteBeforeAnInterviewWasPutOffIsNotAskedAgain() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);
        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");
        recruiter.changesInterview(ada).choosing("reschedule");
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), wednesday);
        ada.chooses(wednesday);

        assertThat(ada.openTasks()).containsExactly(Recruiter.MANAGE_INTERVIEW, Interviewer.WRITE_SCORECARD);
        assertThat(interviews.panel(ada.interview().id())).containsExactly("interviewer2");
        team.interviewer("interviewer2").writesScorecard(ada).choosing("yes");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(scorecards.of(ada.interview().id())).hasSize(2);
    }

    @Test
    void anInterviewThatWasPutOffNeedsSomebodyWhoHasNotWrittenYet() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);
        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");
        recruiter.changesInterview(ada).choosing("reschedule");

        recruiter
                .proposesSlots(ada)
                .with(
                        "slots",
                        SpinValues.jsonValue("[{\"startsAt\":\"" + wednesday + "\"}]")
                                .create())
                .with("interviewers", SpinValues.jsonValue("[\"interviewer\"]").create())
                .isRefused(
                        "Whoever you name has written a scorecard for this interview already. Name somebody who has not.");
    }

    @Test
    void whereNobodyIsLeftToWriteTheDebriefBegins(@Autowired JdbcTemplate database) {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);
        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");
        recruiter.changesInterview(ada).choosing("reschedule");
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), wednesday);
        // As it can stand in a database from before somebody else had to be named.
        database.update(
                "update interview set panel = replace(panel, '\"interviewer\",\"interviewer2\"', '\"interviewer\"') where id = ?",
                ada.interview().id());
        ada.chooses(wednesday);

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(ada.interview().status()).isEqualTo(Interview.Status.RATED);
    }

    @Test
    void interviewersWriteTheirScorecardsAtTheSameTime() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);
        assertThat(ada.openTasks())
                .containsExactly(Recruiter.MANAGE_INTERVIEW, Interviewer.WRITE_SCORECARD, Interviewer.WRITE_SCORECARD);
        var first = team.interviewer("interviewer").writesScorecard(ada);
        var second = team.interviewer("interviewer2").writesScorecard(ada);

        second.choosing("no");
        assertThat(ada.openTasks()).containsExactly(Recruiter.MANAGE_INTERVIEW, Interviewer.WRITE_SCORECARD);
        assertThat(ada.interview().status()).isEqualTo(Interview.Status.SCHEDULED);
        first.choosing("yes");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(ada.interview().status()).isEqualTo(Interview.Status.RATED);
        assertThat(scorecards.of(ada.interview().id()))
                .extracting(Scorecard::interviewer, Scorecard::recommendation, Scorecard::summary)
                .containsExactlyInAnyOrder(
                        tuple("interviewer", Recommendation.YES, "Scored by interviewer"),
                        tuple("interviewer2", Recommendation.NO, "Scored by interviewer2"));
    }

    @Test
    void oneStrongNoCallsTheDebriefAtOnce() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);

        team.interviewer("interviewer").writesScorecard(ada).choosing("strongNo");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(ada.interview().status()).isEqualTo(Interview.Status.RATED);
    }

    @Test
    void aRatingWithoutEvidenceIsRefused() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday);
        ada.chooses(tuesday);

        team.interviewer("interviewer")
                .writesScorecard(ada)
                .with(
                        "ratings",
                        SpinValues.jsonValue("[{\"competency\":\"Communication\",\"rating\":4}]")
                                .create())
                .with("recommendation", "yes")
                .isRefused("Row 1: Say what you heard or saw that speaks for your rating of \"Communication\".");
    }

    @Test
    void theHiringManagerIsAskedAboutALateScorecard() {
        oneOfTwoScorecardsIsLate();

        assertThat(ada.openTasks())
                .containsExactly(
                        HiringManager.DECIDE_LATE_SCORECARD, Recruiter.MANAGE_INTERVIEW, Interviewer.WRITE_SCORECARD);
    }

    @Test
    void theQuestionGoesAwayWhenTheScorecardComesAfterAll() {
        oneOfTwoScorecardsIsLate();

        team.interviewer("interviewer2").writesScorecard(ada).choosing("yes");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
    }

    @Test
    void aLateInterviewerIsExcusedAndTheInterviewGoesOnWithoutTheScorecard() {
        oneOfTwoScorecardsIsLate();

        manager.decidesOnLateScorecard(ada).saying("Ill since Monday").choosing("excuse");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(ada.interview().panel().excused()).containsExactly("interviewer2");
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.INTERVIEWER_EXCUSED);
        assertThat(ada.lastEvent().actor()).isEqualTo("manager");
        assertThat(ada.lastEvent().detail()).isEqualTo("First interview: interviewer2 (Ill since Monday)");
    }

    @Test
    void whoeverWaitsForALateScorecardIsAskedAgainTwoDaysLater() {
        oneOfTwoScorecardsIsLate();

        manager.decidesOnLateScorecard(ada).choosing("wait");
        assertThat(ada.openTasks()).containsExactly(Recruiter.MANAGE_INTERVIEW, Interviewer.WRITE_SCORECARD);
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        ada.runsDueJobs();

        assertThat(ada.openTasks())
                .containsExactly(
                        HiringManager.DECIDE_LATE_SCORECARD, Recruiter.MANAGE_INTERVIEW, Interviewer.WRITE_SCORECARD);
    }

    private void oneOfTwoScorecardsIsLate() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);
        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");
        clock.moveTo(tuesday.plus(Duration.ofDays(3)));
        ada.runsDueJobs();
    }

    @Test
    void oneInterviewerDoesNotWriteTwoScorecards(@Autowired TaskService tasks) {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);
        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");
        tasks.createTaskQuery()
                .processInstanceBusinessKey(ada.id())
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), "interviewer"));

        team.interviewer("interviewer")
                .writesScorecard(ada)
                .with("recommendation", "yes")
                .isRefused("You have written a scorecard for this interview. This one belongs to somebody else.");
    }

    private void assertThatAdaMeetsThePanelOn(Instant time) {
        assertThat(ada.interview().status()).isEqualTo(Interview.Status.SCHEDULED);
        assertThat(ada.interview().startsAt()).isEqualTo(time);
        assertThat(ada.openTasks()).containsExactly(Recruiter.MANAGE_INTERVIEW, Interviewer.WRITE_SCORECARD);
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.SLOT_CHOSEN);
        assertThat(ada.mails()).containsExactly("application-received", "slots-proposed", "slot-confirmed");
    }
}
