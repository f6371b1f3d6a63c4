package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.spin.plugin.variable.SpinValues;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.InterviewPlan;
import org.hiringpipelines.model.interview.Round;
import org.hiringpipelines.workflows.interviews.InterviewPlans;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which interview rounds a posting has, who changes them, and for whom. */
@HiringTest
public class InterviewPlanTest {

    private static final String ONE_ROUND = "[{\"name\":\"Trial"
            + " night\",\"kind\":\"WORK_SAMPLE\",\"minutes\":\"240\",\"quorum\":\"1\",\"competencies\":\"Baking,"
            + " Rising early\",\"questions\":\"Please bake.\\n"
            + "What would you change?\"}]";

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private InterviewPlans plans;

    static Stream<Arguments> templates() {
        List<String> standard = List.of("First interview", "Panel interview");
        List<String> brief = List.of("First interview", "Work sample");
        return Stream.of(
                arguments("Night Baker\n\nBake through the night.", standard),
                arguments("Chief of External Strategy\n\nThink ahead.", standard),
                arguments("Senior Director of Operations\n\nKeep it going.", standard),
                arguments("Vice President, Bread\n\nOversee the ovens.", standard),
                arguments("Assistant to the President\n\nKeep the calendar.", standard),
                arguments("Bakery Intern\n\nLearn to bake.", brief),
                arguments("Baker\n\nBake.\n\nPay: $18 - $22 per hour", brief),
                arguments(
                        "Chief Executive Officer\n\nLead the bakery.",
                        List.of("Search interview", "Leadership interview", "Case presentation")),
                arguments(
                        "Executive Director\n\nLead the guild.",
                        List.of("Search interview", "Leadership interview", "Case presentation")),
                arguments(
                        "Teacher, Grade 4 at Birch Elementary School\n\nTeach.",
                        List.of("First interview", "Sample lesson")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theTableGivesAPostingItsRounds(String text, List<String> rounds) {
        PostedJob job = team.starts(team.posting(text));

        assertThat(plans.of(job.id()).rounds().all()).extracting(Round::name).isEqualTo(rounds);
        assertThat(plans.of(job.id()).version()).isEqualTo(1);
    }

    @Test
    void theHiringManagerChangesThePlanAndThePostingStaysOpen() {
        PostedJob job = team.opens();

        plan(job, ONE_ROUND);

        InterviewPlan changed = plans.of(job.id());
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.madeBy()).isEqualTo("manager");
        Round round = changed.rounds().all().get(0);
        assertThat(round.name()).isEqualTo("Trial night");
        assertThat(round.kind()).isEqualTo(Round.Kind.WORK_SAMPLE);
        assertThat(round.minutes()).isEqualTo(240);
        assertThat(round.competencies().names()).containsExactly("Baking", "Rising early");
        assertThat(round.questions().all()).containsExactly("Please bake.", "What would you change?");
        assertThat(job.openTasks()).containsExactly(HiringManager.MANAGE_POSTING);
    }

    @Test
    void aProgramMayGiveListsWithinARound() {
        PostedJob job = team.opens();

        plan(
                job,
                "[{\"name\":\"Trial night\",\"competencies\":[\"Baking\",\"Rising early\"],"
                        + "\"questions\":[\"Please bake.\",\"What would you change?\"]}]");

        Round round = plans.of(job.id()).rounds().all().get(0);
        assertThat(round.competencies().names()).containsExactly("Baking", "Rising early");
        assertThat(round.questions().all()).containsExactly("Please bake.", "What would you change?");
    }

    @Test
    void whatCannotBeReadInARoundIsRefusedAndNotLeftOut() {
        PostedJob job = team.opens();

        manager.manages(job)
                .with("action", "plan")
                .with(
                        "rounds",
                        SpinValues.jsonValue("[{\"name\":\"Trial night\",\"competencies\":\"Baking\",\"purpose\":\""
                                        + "x".repeat(2001) + "\"}]")
                                .create())
                .isRefused("Row 1: This text has at most 2,000 characters.");
    }

    @Test
    void aPlanHandedInAsItWasIsNoNewVersion() {
        PostedJob job = team.opens();

        manager.manages(job).choosing("plan");

        assertThat(plans.of(job.id()).version()).isEqualTo(1);
    }

    @Test
    void aPlanWithoutRoundsIsRefused() {
        PostedJob job = team.opens();

        manager.manages(job)
                .with("action", "plan")
                .with("rounds", SpinValues.jsonValue("[]").create())
                .isRefused("A plan has at least one round.");
    }

    @Test
    void aRoundThatRatesNothingIsRefused() {
        PostedJob job = team.opens();

        manager.manages(job)
                .with("action", "plan")
                .with("rounds", SpinValues.jsonValue("[{\"name\":\"Chat\"}]").create())
                .isRefused("Row 1: A round rates at least one competency.");
    }

    @Test
    void whoBeganBeforeFinishesWithTheOldPlanAndWhoComesLaterGetsTheNewOne() {
        PostedJob job = team.opens(2);
        Candidacy ada = team.takesUntil(Recruiter.PROPOSE_SLOTS, job.appliedForBy("Ada Baker"));
        plan(job, ONE_ROUND);
        Candidacy ben = team.takesUntil(Recruiter.PROPOSE_SLOTS, job.appliedForBy("Ben Miller"));

        team.takesUntil(HiringManager.DECIDE_HIRE, ada);
        team.takesUntil(HiringManager.DECIDE_HIRE, ben);

        assertThat(ada.interviews())
                .extracting(Interview::roundName)
                .containsExactly("First interview", "Panel interview");
        assertThat(ben.interviews()).extracting(Interview::roundName).containsExactly("Trial night");
        team.hires(ada).hasEnded(Ending.HIRED);
        team.hires(ben).hasEnded(Ending.HIRED);
    }

    @Test
    void theHiringManagerLetsACandidateGoOnByTheNewestPlan() {
        PostedJob job = team.opens();
        Candidacy ada = team.takesUntil(HiringManager.DECIDE_ROUND, job.appliedForBy("Ada Baker"));
        plan(job, ONE_ROUND);

        manager.decidesRound(ada).with("plan", "newest").choosing("continue");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_HIRE);
        assertThat(ada.interviews()).hasSize(1);
    }

    @Test
    void aRoundIsDecidedAsSoonAsItsQuorumIsIn() {
        PostedJob job = team.opens();
        plan(job, ONE_ROUND);
        Candidacy ada = team.takesUntil(Recruiter.PROPOSE_SLOTS, job.appliedForBy("Ada Baker"));
        recruiter.proposes(ada, List.of("interviewer", "interviewer2"), team.tomorrow());
        ada.chooses(team.tomorrow());

        team.interviewer("interviewer").writesScorecard(ada).choosing("yes");

        assertThat(ada.openTasks()).containsExactly(HiringManager.DECIDE_ROUND);
        assertThat(ada.openTasks()).doesNotContain(Interviewer.WRITE_SCORECARD);
    }

    private void plan(PostedJob job, String rounds) {
        manager.manages(job)
                .with("rounds", SpinValues.jsonValue(rounds).create())
                .choosing("plan");
    }
}
