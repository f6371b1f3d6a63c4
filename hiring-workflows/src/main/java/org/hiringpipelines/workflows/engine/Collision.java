package org.hiringpipelines.workflows.engine;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.support.RetryTemplate;

/**
 * Two who do something at the same moment where only one can be first. All that the second did is rolled back; another try looks at how
 * it stands by then, and mostly succeeds.
 */
public final class Collision {

    /** With growing pauses, in milliseconds, of no fixed length: whoever was first may still be at it, and two seconds shall not meet again. */
    private static final RetryTemplate TRIES = RetryTemplate.builder()
            .maxAttempts(5)
            .exponentialBackoff(30, 2, 240, true)
            .retryOn(Collision::isCauseOf)
            .build();

    private Collision() {}

    /** Whether somebody else was first; every other failure is one that another try would meet again. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || (cause instanceof SQLException sql && (brokenOff(sql.getSQLState()) || leftBehind(sql)))
                        || stumbled(cause));
    }

    /** Whether something was to go of the engine's running processes to which somebody else was just adding, or the other way round. */
    private static boolean leftBehind(SQLException failure) {
        return "23503".equals(failure.getSQLState())
                && failure.getMessage().toLowerCase(Locale.ROOT).contains("act_ru_");
    }

    /**
     * Whether the engine stumbled over what it saw half of: it reads a process in several statements, and somebody else may end it in
     * between.
     */
    private static boolean stumbled(Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        return cause instanceof NullPointerException
                && frames.length > 0
                && frames[0].getClassName().startsWith("org.camunda.bpm.engine.impl.");
    }

    /** Whether the database broke off a statement for another transaction: a deadlock, or a lock not got in time. */
    private static boolean brokenOff(String state) {
        return state != null && (state.startsWith("40") || state.equals("55P03") || state.equals("HYT00"));
    }

    /**
     * Answers what {@code work} does, which must keep all it does in one transaction of its own; tries again where somebody else was
     * first.
     *
     * @throws RuntimeException what the last try failed with
     */
    public static <T> T retry(Supplier<T> work) {
        return TRIES.execute(attempt -> work.get());
    }
}
