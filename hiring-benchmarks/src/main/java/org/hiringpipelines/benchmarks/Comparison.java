package org.hiringpipelines.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Both contenders on one database.
 *
 * @param database the product
 * @param pairs what was measured one right after the other, so that whatever else the machine does meets both
 * @param ourStatements what {@code counted} hires of ours asked of the database
 * @param bareStatements what {@code counted} hires of the bare engine asked of it
 * @param counted how many hires were counted
 * @param closing what it asked of the database that a posting of ours closed
 * @param closingPace how many of its applications ended in a second; 0 where no time was measured
 */
record Comparison(
        String database,
        List<Pair> pairs,
        StatementCount ourStatements,
        StatementCount bareStatements,
        int counted,
        Contender.Ending closing,
        double closingPace) {

    /** Our pace and the bare engine's. */
    record Pair(Pace ours, Pace bare) {

        double ratio() {
            return ours.hiresPerSecond() / bare.hiresPerSecond();
        }

        /** The same in what this JVM computes. */
        double computedRatio() {
            return bare.computedMillis() / ours.computedMillis();
        }
    }

    Spread of(ToDoubleFunction<Pair> figure) {
        return Spread.of(pairs.stream().mapToDouble(figure));
    }
}
