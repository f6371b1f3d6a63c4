package org.hiringpipelines.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Several people at work at once. */
class Workers implements AutoCloseable {

    /**
     * Two: enough that one hire meets the locks of another, as on the row of their posting, and few enough that the two cores of a
     * small machine measure us and not their scheduler.
     */
    static final int HOW_MANY = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(HOW_MANY);

    /** Lets all of them hire for that time. */
    Pace hire(Contender contender, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        Callable<Pace> worker = () -> hireUntil(end, contender);
        try {
            List<Pace> paces = new ArrayList<>();
            for (Future<Pace> pace : threads.invokeAll(
                    Stream.generate(() -> worker).limit(HOW_MANY).toList())) {
                paces.add(pace.get());
            }
            return Pace.together(paces);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A hire did not go through.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while hiring.", e);
        }
    }

    private static Pace hireUntil(long end, Contender contender) {
        Stopwatch stopwatch = new Stopwatch();
        int hires = 0;
        while (hires == 0 || System.nanoTime() < end) {
            contender.hire(stopwatch);
            hires++;
        }
        return Pace.of(hires, stopwatch);
    }

    /** Lets all of them do this work, piece by piece. */
    void all(List<String> pieces, Consumer<String> work) {
        try {
            for (Future<String> done : threads.invokeAll(pieces.stream()
                    .map(piece -> (Callable<String>) () -> {
                        work.accept(piece);
                        return piece;
                    })
                    .toList())) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A piece of work did not go through.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at work.", e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
