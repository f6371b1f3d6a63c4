package org.hiringpipelines.workflows.rehearsals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shares become likelihoods. */
class RatesTest {

    private static final Way YES = Way.done("Task_CallReferences", "yes", false);
    private static final Way NO = Way.done("Task_CallReferences", "no", false);
    private static final Way LEFT = Way.leftLying("Task_CallReferences");

    @Test
    void choicesThatNobodyKnowsAreTakenEquallyOften() {
        assertThat(new Rates(Map.of()).of(List.of(YES, NO))).containsExactly(0.5, 0.5);
    }

    @Test
    void whatIsLeftLyingTakesItsShareFromAllChoices() {
        List<Double> likely = new Rates(Map.of(
                        "Task_CallReferences",
                        Map.of("yes", 3.0, "no", 1.0),
                        Rates.LEFT_LYING,
                        Map.of(Rates.ANY, 20.0)))
                .of(List.of(YES, NO, LEFT));

        assertThat(likely.get(0)).isCloseTo(0.6, within(1e-9));
        assertThat(likely.get(1)).isCloseTo(0.2, within(1e-9));
        assertThat(likely.get(2)).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void aChoiceThatIsLeftOutIsNotTaken() {
        assertThat(new Rates(Map.of("Task_CallReferences", Map.of("yes", 1.0))).of(List.of(YES, NO)))
                .containsExactly(1.0, 0.0);
    }
}
