package org.hiringpipelines.web.api;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Refusal;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Settles what happens where two requests meet at the same application: the first one wins. All that the other did is rolled
 * back, and its sender learns that things have moved.
 */
final class FirstWins {

    private FirstWins() {}

    /** Runs {@code change}, which must keep all it does in one transaction. */
    static void run(Runnable change) {
        call(() -> {
            change.run();
            return null;
        });
    }

    /**
     * Answers what {@code change} does, which must keep all it does in one transaction.
     *
     * @throws Conflict where another request was first
     */
    static <T> T call(Supplier<T> change) {
        try {
            return change.get();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            if (cameSecond(failure)) {
                throw new Conflict("Something else happened here at the same moment. Look how it stands now, and try"
                        + " again if it is still needed.");
            }
            // The engine may have read a process while another request was moving it, and stumbled over what it saw
            // half
            // of. All is rolled back; a second look is not at the same moment, and tells a real failure from this one.
            return change.get();
        }
    }

    private static boolean cameSecond(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || (cause instanceof SQLException sql && brokenOff(sql.getSQLState())));
    }

    /** Whether the database broke off a statement for another transaction: a deadlock, or a lock not got in time. */
    private static boolean brokenOff(String state) {
        return state != null && (state.startsWith("40") || state.equals("55P03") || state.equals("HYT00"));
    }
}
