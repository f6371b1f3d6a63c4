package org.hiringpipelines.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiringpipelines.app.scenario.Measures;
import org.junit.jupiter.api.Test;

/** Prints, when all tests are done, what they have measured of the work that hiring is: the whole table in one place. */
class MeasuresIT {

    private static final List<String> TABLE = List.of(
            "first field and complete on the first screen, tasklist",
            "first field and complete on the first screen, our pages",
            "clicks to advance",
            "clicks to reject",
            "clicks to reject 500 at once",
            "clicks to find anybody, closed ones too",
            "keys from home to an application",
            "keys from home to a decision, by Tab",
            "keys to a decision",
            "axe: rules broken gravely, tasklist",
            "axe: rules broken gravely, our pages",
            "mails to the team with a link");

    @Test
    void eachMeasureHasBeenTaken() {
        System.out.printf("%-58s %s%n", "measure", "now");
        TABLE.forEach(measure -> System.out.printf("%-58s %s%n", measure, Measures.of(measure)));

        assertThat(TABLE)
                .allSatisfy(
                        measure -> assertThat(Measures.of(measure)).as(measure).isNotBlank());
    }
}
