package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.interviews.Excuses;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Interviewers whom those who lead excuse, before an interview and after it. */
@HiringTest
public class ExcusesTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Excuses excuses;

    private Candidacy ada;
    private Instant tuesday;

    @BeforeEach
    void adaIsToBeInterviewed() {
        ada = team.takesUntil(Recruiter.PROPOSE_SLOTS, team.opens().appliedForBy("Ada Baker"));
        tuesday = team.tomorrow();
    }

    @Test
    void whoIsExcusedBeforeTheInterviewIsNotExpectedThereAndTheOthersScorecardIsEnough() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);

        excuse("interviewer2", " Ill. ");

        assertThat(scorecardsAsked()).isEqualTo(1);
        assertThat(ada.interview().panel().interviewers()).containsExactly("interviewer");
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.INTERVIEWER_EXCUSED);
        assertThat(ada.lastEvent().actor()).isEqualTo("manager");
        assertThat(ada.lastEvent().detail()).isEqualTo("First interview: interviewer2 (Ill.)");
        assertThat(ada.mailsTo(Interviewer.addressOf("interviewer2")))
                .extracting(Envelope::subject)
                .containsExactly(
                        "First interview with Ada Baker, Night Baker", "Interview for Night Baker: you are excused");
        assertThat(ada.mails()).doesNotContain("interviewer-excused", "interview-called-off");

        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
    }

    @Test
    void whoIsExcusedBeforeATimeIsChosenIsNotInvited() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);

        excuse("interviewer", null);
        ada.chooses(tuesday);

        assertThat(scorecardsAsked()).isEqualTo(1);
        assertThat(ada.mailsTo(Interviewer.addressOf("interviewer"))).isEmpty();
    }

    @Test
    void theLastOneCannotBeMissingFromAnInterviewToCome() {
        recruiter.proposes(ada, List.of("interviewer"), tuesday);
        ada.chooses(tuesday);

        assertThat(excuses.excusable(ada.interview())).isEmpty();
        assertThatThrownBy(() -> excuse("interviewer", null))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("Nobody would be left to hold the interview.");
        assertThat(scorecardsAsked()).isEqualTo(1);
    }

    @Test
    void afterTheInterviewNobodyWaitsForTheScorecardAndTheDebriefBegins() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);
        clock.moveTo(tuesday.plus(Duration.ofHours(1)));
        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");
        assertThat(excuses.excusable(ada.interview())).containsExactly("interviewer2");

        excuse("interviewer2", null);

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(ada.interview().panel().interviewers()).containsExactly("interviewer", "interviewer2");
        assertThat(ada.interview().panel().excused()).containsExactly("interviewer2");
    }

    @Test
    void theQuestionWhetherToWaitLongerGoesWithTheScorecard() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);
        clock.moveTo(tuesday.plus(Duration.ofDays(3)));
        ada.runsDueJobs();
        assertThat(Collections.frequency(ada.openTasks(), HiringManager.DECIDE_LATE_SCORECARD))
                .isEqualTo(2);

        excuse("interviewer2", null);

        assertThat(ada.openTasks())
                .containsExactlyInAnyOrder(
                        Recruiter.MANAGE_INTERVIEW, Interviewer.WRITE_SCORECARD, HiringManager.DECIDE_LATE_SCORECARD);
    }

    @Test
    void whoOwesNothingThereCannotBeExcused() {
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), tuesday);
        ada.chooses(tuesday);
        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");

        assertThatThrownBy(() -> excuse("interviewer", null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> excuse("interviewer3", null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> excuses.excuse("another", ada.interview().id(), "interviewer2", "manager", null))
                .isInstanceOf(NotFound.class);
        assertThat(scorecardsAsked()).isEqualTo(1);
    }

    private void excuse(String interviewer, String why) {
        excuses.excuse(ada.id(), ada.interview().id(), interviewer, "manager", why);
    }

    private int scorecardsAsked() {
        return Collections.frequency(ada.openTasks(), Interviewer.WRITE_SCORECARD);
    }
}
