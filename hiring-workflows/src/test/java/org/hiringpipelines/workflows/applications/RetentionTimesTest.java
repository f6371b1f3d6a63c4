package org.hiringpipelines.workflows.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.decisions.TableRow;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;

/** What a table of retention may say, and what is told of it. No application and no person is there: nothing may be asked of them where the table says what cannot hold. */
class RetentionTimesTest {

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, String> cells = new HashMap<>();

    @AfterEach
    void theEngineHasItsTimeAgain() {
        org.camunda.bpm.engine.impl.util.ClockUtil.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "P14D", "P29DT23H59M", "-P1461D", "1461", "P4Y", "four years"})
    void whatIsShorterThanThirtyDaysOrNoTimeErasesNothingAndNothingIsPromised(String cell) {
        all("P1461D");
        cells.put("WITHDRAWN", cell);
        Retention retention = retention();

        assertThatThrownBy(() -> retention.erase(20))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("retention");

        assertThatThrownBy(retention::times).isInstanceOf(IllegalStateException.class);
        assertThat(retention.told().longest()).isEmpty();
        assertThat(retention.told().forAll()).isFalse();
    }

    @Test
    void thirtyDaysAreLongEnough() {
        all("P30D");

        assertThat(retention().times().longest()).contains(Duration.ofDays(30));
        assertThat(retention().times().forAll()).isTrue();
    }

    @Test
    void whereACellIsEmptyTheLongestOfTheOthersIsTold() {
        all("P366D");
        cells.put("REJECTED", "P731D");
        cells.remove("ON_HOLD");

        assertThat(retention().told().longest()).contains(Duration.ofDays(731));
        assertThat(retention().told().forAll()).isFalse();
        assertThat(retention().told().byOutcome()).doesNotContainKeys(Outcome.ON_HOLD, Outcome.HIRED);
    }

    @Test
    void howeverOftenAnybodyAsksTheTableIsAskedOnceInSomeMinutes() {
        all("P1461D");
        Retention retention = retention();
        retention.told();
        int once = asked.get();

        all("P366D");
        assertThat(retention.told().longest()).contains(Duration.ofDays(1461));
        assertThat(asked).hasValue(once);

        clock.passes(Duration.ofMinutes(6));
        assertThat(retention.told().longest()).contains(Duration.ofDays(366));
        assertThat(asked).hasValue(2 * once);
    }

    private void all(String cell) {
        RetentionTimes.ERASED.forEach(outcome -> cells.put(outcome.name(), cell));
    }

    private Retention retention() {
        return new Retention(null, null, table(), TransactionOperations.withoutTransaction(), clock);
    }

    private DecisionTables table() {
        return (table, inputs) -> {
            asked.incrementAndGet();
            String cell = cells.get(inputs.get("outcome"));
            return cell == null ? List.of() : List.of(new TableRow(table, Map.of("after", cell)));
        };
    }
}
