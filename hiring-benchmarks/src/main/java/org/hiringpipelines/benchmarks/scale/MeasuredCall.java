package org.hiringpipelines.benchmarks.scale;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that people or programs wait for.
 *
 * @param name as the table calls it
 * @param limit the milliseconds it shall take at most at any size; 0 where only its growth counts
 * @param often how often it can be done at most
 * @param call does it; the number is another one each time
 */
record MeasuredCall(String name, int limit, int often, Call call) {

    private static final int LIST_MILLIS = 150;
    private static final int OFTEN = 100;
    private static final int SELDOM = 7;
    private static final int WARM_UP = 5;
    private static final int ONCE_MORE = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** One of several calls like it. */
    interface Call {

        void make(int number);
    }

    /** A list, which nobody shall wait for. */
    static MeasuredCall list(String name, Call call) {
        return new MeasuredCall(name, LIST_MILLIS, Integer.MAX_VALUE, call);
    }

    /** Another question: with more applications, it shall take what it takes with few. */
    static MeasuredCall question(String name, Call call) {
        return new MeasuredCall(name, 0, Integer.MAX_VALUE, call);
    }

    /** What can be done only so often, since there are no more tasks of its kind. */
    static MeasuredCall deed(String name, int often, Call call) {
        return new MeasuredCall(name, 0, often, call);
    }

    /** Makes the call again and again: a hundred times, unless it is slow or there is no more to do. */
    Times measure() {
        int most = Math.min(OFTEN + WARM_UP, often - ONCE_MORE);
        int warmUp = Math.min(WARM_UP, most / 4);
        for (int i = 0; i < warmUp; i++) {
            call.make(i);
        }
        List<Double> millis = new ArrayList<>();
        long started = System.nanoTime();
        while (warmUp + millis.size() < most
                && (millis.size() < SELDOM || System.nanoTime() - started < PATIENCE.toNanos())) {
            long before = System.nanoTime();
            call.make(warmUp + millis.size());
            millis.add((System.nanoTime() - before) / 1e6);
        }
        return new Times(millis);
    }

    /** Makes it with the last number, which is kept for that. */
    void makeOnceMore() {
        call.make(Math.min(OFTEN + WARM_UP + ONCE_MORE, often) - 1);
    }
}
