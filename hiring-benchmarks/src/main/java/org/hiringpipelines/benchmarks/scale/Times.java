package org.hiringpipelines.benchmarks.scale;

import java.util.List;

/**
 * How long something took, each time.
 *
 * @param millis the milliseconds, shortest first
 */
record Times(List<Double> millis) {

    Times {
        millis = millis.stream().sorted().toList();
    }

    double least() {
        return millis.get(0);
    }

    double median() {
        return at(0.5);
    }

    /** What 95 of 100 took at most. */
    double percentile95() {
        return at(0.95);
    }

    private double at(double part) {
        return millis.get((int) Math.ceil(part * millis.size()) - 1);
    }
}
