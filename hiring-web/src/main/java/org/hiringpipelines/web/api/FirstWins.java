package org.hiringpipelines.web.api;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.workflows.engine.Collision;

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
            return Collision.retry(() -> secondLook(change));
        } catch (RuntimeException failure) {
            if (Collision.isCauseOf(failure)) {
                throw new Conflict("Something else happened here at the same moment. Look how it stands now, and try"
                        + " again if it is still needed.");
            }
            throw failure;
        }
    }

    /**
     * The engine may have read a process while another request was moving it, and stumbled over what it saw half of. All is rolled back; a
     * second look is not at the same moment, and tells that from a real failure.
     */
    private static <T> T secondLook(Supplier<T> change) {
        try {
            return change.get();
        } catch (ProcessEngineException stumbled) {
            return change.get();
        }
    }
}
