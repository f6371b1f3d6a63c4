package org.hiringpipelines.workflows.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What candidates are told about how we hire. */
@HiringTest
class HiringGuideTest {

    @Autowired
    private HiringGuide guide;

    @Test
    void theStepsComeInTheOrderInWhichTheyAreGone() {
        GuidedPipeline standard = guide.pipelines().get(0);

        assertThat(standard.lead()).startsWith("People read every application");
        assertThat(standard.steps())
                .extracting(GuidedStep::name)
                .containsSubsequence("Application acknowledged", "Screening", "Interviews", "Decide on hire", "Offer");
        assertThat(standard.always()).extracting(GuidedStep::name).containsExactly("Candidate withdrew");
        assertThat(standard.ends()).extracting(GuidedStep::name).contains("Hired", "Rejected", "On hold");
    }

    @Test
    void aStepSaysWhoDoesItAndHowLongItTakesByTheTable() {
        assertThat(step("Screening").within()).singleElement().satisfies(screening -> {
            assertThat(screening.who()).isEqualTo("recruiter");
            assertThat(screening.time().shortest()).isGreaterThanOrEqualTo(Duration.ofDays(1));
            assertThat(screening.time().longest())
                    .isGreaterThan(screening.time().shortest());
            assertThat(screening.time().later()).isFalse();
        });
        assertThat(step("Interviews").within())
                .filteredOn(within -> within.name().equals("Write scorecard"))
                .singleElement()
                .satisfies(scorecard -> assertThat(scorecard.time().later()).isTrue());
    }

    @Test
    void whatIsForTheTeamAloneIsNotTold() {
        assertThat(guide.pipelines().stream()
                        .flatMap(pipeline -> pipeline.steps().stream())
                        .flatMap(step -> Stream.concat(Stream.of(step), step.within().stream()))
                        .map(GuidedStep::name))
                .doesNotContain("Decide on late scorecard", "Record clearance", "Choose runner-up", "Mail not sent");
    }

    @Test
    void theRulesForACheckAreThoseOfItsTable() {
        assertThat(guide.checks())
                .filteredOn(check -> check.name().equals("Background check"))
                .singleElement()
                .satisfies(check -> assertThat(check.rules())
                        .anySatisfy(rule -> {
                            assertThat(rule.city()).isEqualTo("Philadelphia");
                            assertThat(rule.waitDays()).isEqualTo(10);
                            assertThat(rule.citation()).isEqualTo("Philadelphia Code 9-3500");
                        })
                        .anySatisfy(rule -> {
                            assertThat(rule.city()).isEqualTo("Los Angeles County");
                            assertThat(rule.disputeDays()).isEqualTo(10);
                        }));
    }

    @Test
    void howLongTheEngineKeepsItsNotesIsToldAsTheDiagramsSayIt() {
        assertThat(guide.logs()).isEqualTo(new KeptLogs(4 * 365, 180));
    }

    private GuidedStep step(String name) {
        return guide.pipelines().get(0).steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
