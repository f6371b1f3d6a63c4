package org.hiringpipelines.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** Measures how long work takes, and how much of that this JVM computed instead of waiting. For one thread. */
class Stopwatch implements Meter {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long nanos;
    private long computed;

    @Override
    public <T> T measure(Supplier<T> work) {
        long started = System.nanoTime();
        long computedBefore = THREADS.getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            computed += THREADS.getCurrentThreadCpuTime() - computedBefore;
            nanos += System.nanoTime() - started;
        }
    }

    double seconds() {
        return nanos / 1e9;
    }

    double computedSeconds() {
        return computed / 1e9;
    }
}
