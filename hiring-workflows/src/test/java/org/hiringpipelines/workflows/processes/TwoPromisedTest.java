package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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

/** More people are promised a job than there are openings, or a promise comes to nothing. */
@HiringTest
public class TwoPromisedTest {

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
    void adaHoldsAnOffer() {
        job = team.opens();
        ada = team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, job.chooses("Ada Baker"));
    }

    @Test
    void whoDraftsOneOfferTooManyIsWarned() {
        assertThat(warnings(ada)).isEmpty();

        Candidacy ben = team.takesUntil(HiringManager.DRAFT_OFFER, job.chooses("Ben Miller"));

        assertThat(warnings(ben)).containsExactly("1 offer is out already for the 1 opening that is left.");
    }

    private static List<String> warnings(Candidacy drafted) {
        return drafted.variables().stream()
                .filter(value -> value.contains(" promises=") && !value.endsWith("=null"))
                .map(value -> value.substring(value.indexOf('=') + 1))
                .toList();
    }

    @Test
    void bothAreHiredWhereBothHaveAccepted() {
        Candidacy ben = accepts("Ben Miller");
        ada.answersOffer("accepted", null);

        team.hires(ada).hasEnded(Ending.HIRED);
        job.runsDueJobs();
        team.runsBatches();
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
        assertThat(ben.openTasks()).containsExactly(Recruiter.RECORD_CLEARANCE);

        team.hires(ben).hasEnded(Ending.HIRED);
        team.runsBatches();
        job.hasEndedAt(PostedJob.CLOSED);
        assertThat(job.requisition().hires()).isEqualTo(2);
    }

    @Test
    void whoAcceptsBeforeThePostingKnowsThatItIsFilledIsHired() {
        Candidacy ben = accepts("Ben Miller");
        team.completesClearanceOf(ben);

        ada.answersOffer("accepted", null);
        ben.runsDueJobs();
        team.runsBatches();

        assertThat(ada.openTasks()).containsExactly(Recruiter.RECORD_CLEARANCE);
    }

    @Test
    void whoAcceptsTooLateIsToldAtOnceAndNotTakenAndThenEnded() {
        team.hires(accepts("Ben Miller")).hasEnded(Ending.HIRED);

        Refused.with(
                "This offer does not wait for an answer any more: it is void.",
                () -> ada.answersOffer("accepted", null),
                ada::state);

        team.runsBatches();
        ada.hasEnded(Ending.POSITION_FILLED);
    }

    @Test
    void nobodyFollowsAsLongAsAnotherHasAccepted() {
        Candidacy ben = accepts("Ben Miller");
        Candidacy cleo = holds("Cleo Cook");

        ada.withdraws();
        ada.runsDueJobs();
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);

        ben.withdraws();
        ben.runsDueJobs();
        assertThat(job.openTasks()).containsExactly(HiringManager.CHOOSE_RUNNER_UP, HiringManager.MANAGE_POSTING);
        manager.choosesRunnerUp(job).choosing(cleo.id());
        assertThat(cleo.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
    }

    @Test
    void aPostingClosedForAllButThosePromisedAsksWhenThePromiseComesToNothing() {
        ada.answersOffer("accepted", null);
        Candidacy cleo = holds("Cleo Cook");
        manager.manages(job).with("inHand", "end").choosing("close");
        team.runsBatches();
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);

        ada.withdraws();
        ada.runsDueJobs();
        team.runsBatches();

        assertThat(job.openTasks()).containsExactly(HiringManager.CHOOSE_RUNNER_UP, HiringManager.MANAGE_POSTING);
        cleo.hasEnded(Ending.ON_HOLD);
        manager.choosesRunnerUp(job).choosing(cleo.id());
        team.hires(cleo).hasEnded(Ending.HIRED);
    }

    @Test
    void anAnswerToAnOfferThatIsAnsweredIsRefused() {
        ada.answersOffer("declined", null);

        Refused.with("This offer does not wait for an answer.", () -> ada.answersOffer("accepted", null), ada::state);
    }

    @Test
    void aReportAboutSomebodyWhoHasWithdrawnIsRefused() {
        ada.answersOffer("accepted", null);
        ada.withdraws();

        Refused.with(
                "This offer does not wait for the result of such a check.",
                () -> ada.isReportedOn("clear", null),
                ada::state);
    }

    private Candidacy accepts(String name) {
        return team.takesUntil(Recruiter.RECORD_CLEARANCE, job.chooses(name));
    }

    private Candidacy holds(String name) {
        Candidacy one = job.appliedForBy(name);
        recruiter.screens(one).choosing("hold");
        // What happens afterwards happens later.
        clock.passes(Duration.ofMinutes(1));
        return one;
    }
}
