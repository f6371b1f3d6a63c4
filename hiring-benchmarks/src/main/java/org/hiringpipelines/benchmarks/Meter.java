package org.hiringpipelines.benchmarks;

import java.util.function.Supplier;

/** Measures some part of the work that a hire is, and leaves out what lies between. */
public interface Meter {

    /** Does the work and measures it. */
    <T> T measure(Supplier<T> work);

    /** Does the work and measures it. */
    default void measure(Runnable work) {
        measure(() -> {
            work.run();
            return null;
        });
    }
}
