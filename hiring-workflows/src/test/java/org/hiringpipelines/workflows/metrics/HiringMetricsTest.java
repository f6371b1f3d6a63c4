package org.hiringpipelines.workflows.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.metrics.HiringFigures.Ended;
import org.hiringpipelines.workflows.metrics.HiringFigures.FunnelStep;
import org.hiringpipelines.workflows.metrics.HiringFigures.InterviewLoad;
import org.hiringpipelines.workflows.metrics.HiringFigures.Reason;
import org.hiringpipelines.workflows.metrics.HiringFigures.Source;
import org.hiringpipelines.workflows.metrics.HiringFigures.StageTime;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Four people applied on a Monday, and each figure is what one counts by hand. */
@HiringTest
@TestPropertySource(properties = "camunda.bpm.authorization.enabled=true")
public class HiringMetricsTest {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Person RECRUITER = new Person("recruiter", Set.of("recruiters"));
    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    /** The second and the fourth of four, and nine tenths of the way between. */
    private static final Spread ONE_TWO_FOUR_DAYS = new Spread(3, 2.0, 3.6);

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private MovableClock clock;

    @Autowired
    private HiringMetrics metrics;

    @Autowired
    private AuthorizationService authorizations;

    private Authorization granted;
    private PostedJob job;

    /** Nobody is in a group here. */
    private void approversWork() {
        Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setUserId("approver");
        row.setResource(Resources.PROCESS_DEFINITION);
        row.setResourceId(Authorization.ANY);
        row.addPermission(ProcessDefinitionPermissions.TASK_WORK);
        granted = authorizations.saveAuthorization(row);
    }

    @AfterEach
    void takeBack() {
        authorizations.deleteAuthorization(granted.getId());
    }

    @BeforeEach
    void oneIsHiredOneRejectedOneWithdrawsAndOneIsLeft() {
        approversWork();
        job = team.opensAt("Bern", "United Ovens", "Night Baker");
        Candidacy ada = job.appliedForBy("Ada Baker");
        Candidacy ben = job.appliedForBy("Ben Miller");
        Candidacy cleo = job.appliedForBy("Cleo Cook");
        job.appliedForBy("Dan Waiter");
        clock.passes(A_DAY);
        recruiter.screens(ben).because("NOT_QUALIFIED").choosing("reject");
        clock.passes(A_DAY);
        team.takesUntil(Interviewer.WRITE_SCORECARD, ada);
        clock.passes(A_DAY.multipliedBy(2));
        cleo.withdraws();
        team.hires(ada);
        clock.passes(A_DAY.multipliedBy(2));
    }

    @Test
    void theFunnelSaysHowManyCameHowFar() {
        assertThat(figures().funnel())
                .containsExactly(
                        new FunnelStep("Applied", new Share(4, 4)),
                        new FunnelStep("Interviews", new Share(1, 4)),
                        new FunnelStep("Decision", new Share(1, 4)),
                        new FunnelStep("Offer", new Share(1, 4)),
                        new FunnelStep("Hired", new Share(1, 4)));
        assertThat(figures().funnel().get(1).reached().percent()).isEqualTo(25);
    }

    @Test
    void aStageTookWhoeverHasLeftItSoManyDays() {
        assertThat(figures().timeInStage())
                .containsExactly(
                        new StageTime(Stage.SCREENING, "Screening", ONE_TWO_FOUR_DAYS),
                        new StageTime(Stage.INTERVIEWS, "Interviews", new Spread(1, 2.0, 2.0)),
                        new StageTime(Stage.DECISION, "Decision", new Spread(1, 0.0, 0.0)),
                        new StageTime(Stage.OFFER, "Offer", new Spread(1, 0.0, 0.0)));
    }

    @Test
    void aHireTookSoManyDays() {
        assertThat(figures().timeToHire()).isEqualTo(new Spread(1, 4.0, 4.0));
        assertThat(figures().timeToFill()).isEqualTo(new Spread(1, 4.0, 4.0));
    }

    @Test
    void eachEndAndEachReasonIsCounted() {
        assertThat(figures().outcomes())
                .containsExactlyInAnyOrder(
                        new Ended(Outcome.HIRED, 1),
                        new Ended(Outcome.REJECTED, 1),
                        new Ended(Outcome.WITHDRAWN, 1),
                        new Ended(null, 1));
        assertThat(figures().reasons()).containsExactly(new Reason("Does not meet a requirement of the posting", 1));
        assertThat(figures().sources()).containsExactly(new Source("a friend", 4, 1, 1));
        assertThat(figures().acceptance()).isEqualTo(new Share(1, 1));
    }

    @Test
    void interviewersAreCountedByTheirInterviews() {
        assertThat(figures().interviewers())
                .extracting(
                        InterviewLoad::interviewer,
                        InterviewLoad::interviews,
                        InterviewLoad::scorecards,
                        InterviewLoad::withinADay)
                .containsExactly(tuple("interviewer", 2L, 2L, new Share(2, 2)));
        // The first scorecard came half an hour less than a day after the interview, the second before it.
        assertThat(figures().interviewers().get(0).days().median()).isCloseTo((1 - 30 / 1440.0) / 2, within(1e-6));
    }

    @Test
    void whoCameOnAnotherDayIsNotCounted() {
        assertThat(of(RECRUITER, MONDAY.plusDays(1), MONDAY.plusDays(9)).outcomes())
                .isEmpty();
        assertThat(of(RECRUITER, MONDAY.minusDays(9), MONDAY.minusDays(1)).timeInStage())
                .isEmpty();
    }

    @Test
    void whoeverLeadsNoneOfThePostingsCountsNothing() {
        HiringFigures none = of(new Person("another", Set.of("recruiters", "interviewers")), MONDAY, MONDAY);

        assertThat(none.outcomes()).isEmpty();
        assertThat(none.interviewers()).isEmpty();
        assertThat(none.timeToHire()).isEqualTo(new Spread(0, null, null));
        assertThat(none.acceptance().percent()).isZero();
    }

    @Test
    void anEmployerIsAllItsPostings() {
        team.opensAt("Bern", "United Ovens", "Day Baker").appliedForBy("Eve Miller");

        HiringFigures house =
                metrics.of(new Cohort(RECRUITER, null, "United Ovens", null, clock.today(), clock.today()));

        assertThat(house.funnel().get(0).reached()).isEqualTo(new Share(1, 1));
    }

    @Test
    void aDepartmentIsAllItsPostingsAndNoOther() {
        LocalDate day = clock.today();
        PostedJob rye = team.opensFor("Rye & Spelt");
        Candidacy finn = rye.appliedForBy("Finn Baker");
        Candidacy gaia = rye.appliedForBy("Gaia Miller");
        team.opensFor("Rye & Spelt").appliedForBy("Hugo Cook");
        team.opensFor("Rye & Spelt of the North").appliedForBy("Ida Waiter");
        clock.passes(A_DAY);
        recruiter.screens(gaia).because("NOT_QUALIFIED").choosing("reject");
        clock.passes(A_DAY.multipliedBy(2));
        team.hires(finn);

        HiringFigures figures = ofDepartment(RECRUITER, " Rye & Spelt ", day);

        assertThat(figures.funnel())
                .containsExactly(
                        new FunnelStep("Applied", new Share(3, 3)),
                        new FunnelStep("Interviews", new Share(1, 3)),
                        new FunnelStep("Decision", new Share(1, 3)),
                        new FunnelStep("Offer", new Share(1, 3)),
                        new FunnelStep("Hired", new Share(1, 3)));
        assertThat(figures.outcomes())
                .containsExactlyInAnyOrder(
                        new Ended(Outcome.HIRED, 1), new Ended(Outcome.REJECTED, 1), new Ended(null, 1));
        assertThat(figures.timeToHire()).isEqualTo(new Spread(1, 3.0, 3.0));
        assertThat(figures.timeToFill()).isEqualTo(new Spread(1, 3.0, 3.0));
        assertThat(ofDepartment(RECRUITER, "Rye & Spelt of the North", day).outcomes())
                .containsExactly(new Ended(null, 1));
        assertThat(ofDepartment(new Person("another", Set.of("recruiters")), "Rye & Spelt", day)
                        .outcomes())
                .isEmpty();
    }

    private HiringFigures ofDepartment(Person reader, String department, LocalDate day) {
        return metrics.of(new Cohort(reader, null, null, department, day, day));
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> of(RECRUITER, MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("The last day is before the first one. Exchange them.");
        assertThatThrownBy(() -> of(RECRUITER, MONDAY.minusYears(6), MONDAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("Numbers reach over five years at most. Choose a later first day.");
    }

    private HiringFigures figures() {
        return of(RECRUITER, MONDAY, MONDAY);
    }

    private HiringFigures of(Person reader, LocalDate from, LocalDate until) {
        return metrics.of(new Cohort(reader, job.id(), null, null, from, until));
    }
}
