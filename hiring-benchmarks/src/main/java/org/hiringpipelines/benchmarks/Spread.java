package org.hiringpipelines.benchmarks;

import java.util.stream.DoubleStream;

/** The middle of what was measured, and how far it was off at most. */
record Spread(double least, double median, double most) {

    static Spread of(DoubleStream measured) {
        double[] sorted = measured.sorted().toArray();
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }
}
