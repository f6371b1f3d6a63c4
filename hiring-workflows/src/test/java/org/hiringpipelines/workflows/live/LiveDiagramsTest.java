package org.hiringpipelines.workflows.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Interviewer;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Two wait to be screened, for one day and for three, and one for a scorecard. */
@HiringTest
public class LiveDiagramsTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private MovableClock clock;

    @Autowired
    private LiveDiagrams diagrams;

    @Autowired
    private RepositoryService repository;

    private PostedJob job;
    private Candidacy ada;

    @BeforeEach
    void threeStandSomewhere() {
        team.opens().appliedForBy("Somebody Else");
        job = team.opens();
        ada = job.appliedForBy("Ada Baker");
        team.takesUntil(Interviewer.WRITE_SCORECARD, job.appliedForBy("Ben Miller"));
        clock.passes(Duration.ofDays(2));
        job.appliedForBy("Cleo Cook");
        clock.passes(Duration.ofDays(1));
    }

    @Test
    void eachStepSaysHowManyStandThereAndForHowLong() {
        LiveStep screening = step("screening", "Task_ScreenApplication");

        assertThat(screening.standing()).isEqualTo(2);
        assertThat(screening.medianDays()).isCloseTo(2.0, within(0.001));
        assertThat(step("interview", "Task_WriteScorecard").standing()).isEqualTo(1);
        assertThat(step("offer", "Task_DraftOffer").standing()).isZero();
    }

    @Test
    void whatIsOverdueIsCounted() {
        assertThat(step("screening", "Task_ScreenApplication").overdue()).isZero();

        clock.passes(Duration.ofDays(30));

        assertThat(step("screening", "Task_ScreenApplication").overdue()).isEqualTo(2);
        assertThat(step("application", "CallActivity_Screening").overdue()).isEqualTo(2);
    }

    @Test
    void aStepThatCallsAnotherDiagramCountsWhoStandsInIt() {
        List<LiveDiagram> all = diagrams.of(job.id());

        assertThat(all)
                .extracting(LiveDiagram::process)
                .startsWith("application")
                .contains("interview", "offer");
        assertThat(step("application", "CallActivity_Screening").standing()).isEqualTo(2);
        // Beside the scorecard, the interview itself can be changed: two tasks, and one candidate.
        assertThat(diagram("interview").steps().stream()
                        .mapToLong(LiveStep::standing)
                        .sum())
                .isEqualTo(2);
        assertThat(step("application", "CallActivity_Interviews").standing())
                .isEqualTo(diagram("interviews").standing())
                .isEqualTo(diagram("interview").standing())
                .isEqualTo(1);
        assertThat(all.get(0).standing()).isEqualTo(3);
    }

    @Test
    void whoIsLateWithTwoTasksIsOneWhoIsLate() {
        clock.passes(Duration.ofDays(30));

        long late = diagram("interview").steps().stream()
                .mapToLong(LiveStep::overdue)
                .max()
                .orElseThrow();
        assertThat(step("application", "CallActivity_Interviews").overdue())
                .isEqualTo(late)
                .isEqualTo(1);
    }

    @Test
    void whomAPanelJudgesIsOneWhoStandsThereAndIsLateAndListed() {
        Candidacy dora = team.takesUntil(Recruiter.PROPOSE_SLOTS, job.appliedForBy("Dora Dough"));
        recruiter.proposes(dora, List.of("interviewer", "interviewer2"), team.tomorrow());
        team.takesUntil(Interviewer.WRITE_SCORECARD, dora);
        assertThat(dora.openTasks())
                .filteredOn(Interviewer.WRITE_SCORECARD::equals)
                .hasSize(2);

        clock.passes(Duration.ofDays(30));

        LiveStep scorecard = step("interview", Interviewer.WRITE_SCORECARD);
        assertThat(scorecard.standing()).as("she and Ben").isEqualTo(2);
        assertThat(scorecard.overdue()).isEqualTo(2);
        assertThat(step("application", "CallActivity_Interviews").overdue()).isEqualTo(2);
        List<StandingThere> listed = diagrams.at(job.id(), "interview", Interviewer.WRITE_SCORECARD, 2);
        assertThat(listed).extracting(StandingThere::name).containsExactly("Ben Miller", "Dora Dough");
        assertThat(listed)
                .extracting(StandingThere::assignees)
                .containsExactly(List.of("interviewer"), List.of("interviewer", "interviewer2"));
        assertThat(listed).allMatch(one -> one.dueAt().isBefore(clock.instant()));
        assertThat(diagrams.at(job.id(), "interview", Interviewer.WRITE_SCORECARD, 50))
                .isEqualTo(listed);
    }

    @Test
    void whoWaitsLongestIsListedFirst() {
        assertThat(diagrams.at(job.id(), "screening", "Task_ScreenApplication", 50))
                .extracting(StandingThere::name)
                .containsExactly("Ada Baker", "Cleo Cook");
        assertThat(diagrams.at(job.id(), "screening", "Task_ScreenApplication", 1))
                .extracting(StandingThere::applicationId)
                .containsExactly(ada.id());
    }

    @Test
    void onlyDiagramsThatApplicationsGoThroughAreShown() {
        assertThat(diagrams.diagram("screening")).contains("Task_ScreenApplication");
        assertThatThrownBy(() -> diagrams.diagram("correspondence")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> diagrams.diagram("nothing")).isInstanceOf(NotFound.class);
    }

    /** Its tasks are called by the check that each is about. */
    @Test
    void aStepThatIsNoLongerDrawnIsCalledAsItWasDrawn() throws IOException {
        team.takesUntil(Recruiter.RECORD_CLEARANCE, ada);
        String drawn = new ClassPathResource("bpmn/offer.bpmn").getContentAsString(StandardCharsets.UTF_8);
        Deployment redrawn = repository
                .createDeployment()
                .addString("offer.bpmn", drawn.replace(Recruiter.RECORD_CLEARANCE, "Task_FileReport"))
                .deploy();

        try {
            assertThat(step("offer", Recruiter.RECORD_CLEARANCE).name()).isEqualTo("Record clearance");
            assertThat(step("offer", Recruiter.RECORD_CLEARANCE).standing()).isPositive();
            assertThat(step("offer", "Task_FileReport").standing()).isZero();
        } finally {
            repository.deleteDeployment(redrawn.getId(), true);
        }
    }

    private LiveStep step(String process, String id) {
        return diagram(process).steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LiveDiagram diagram(String process) {
        return diagrams.of(job.id()).stream()
                .filter(diagram -> diagram.process().equals(process))
                .findFirst()
                .orElseThrow();
    }
}
