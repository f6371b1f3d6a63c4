package org.hiringpipelines.benchmarks;

import java.util.List;

/**
 * How fast somebody hires.
 *
 * @param hiresPerSecond complete hires in a second
 * @param computedMillis the milliseconds this JVM computes for one hire; unlike the first figure it hardly depends on what else the
 *     machine does, but leaves out what a database server computes
 */
record Pace(double hiresPerSecond, double computedMillis) {

    /** The pace of one worker. */
    static Pace of(int hires, Stopwatch stopwatch) {
        return new Pace(hires / stopwatch.seconds(), 1000 * stopwatch.computedSeconds() / hires);
    }

    /** The pace of workers beside one another. */
    static Pace together(List<Pace> workers) {
        return new Pace(
                workers.stream().mapToDouble(Pace::hiresPerSecond).sum(),
                workers.stream().mapToDouble(Pace::computedMillis).average().orElseThrow());
    }
}
