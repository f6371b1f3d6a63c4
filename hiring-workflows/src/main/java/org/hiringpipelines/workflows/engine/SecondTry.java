package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries a command again that came second: two interviewers hand in their scorecards at the same moment, and both are to be kept. Below all
 * callers, so that it holds for each. Within somebody else's transaction only its owner can try again, and jobs have retries of their
 * own.
 */
class SecondTry extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd || TransactionSynchronizationManager.isActualTransactionActive()) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            if (!Collision.isCauseOf(failure) && !isUnclear(failure)) {
                throw failure;
            }
            return again(command, failure);
        }
    }

    /**
     * Whether it may be no more than a process of which somebody else was just changing the half that was read later: a variable that
     * is missing, say. The same failure comes again where it is a real one.
     */
    static boolean isUnclear(RuntimeException failure) {
        return failure.getClass() == ProcessEngineException.class
                || failure.getClass() == ProcessEnginePersistenceException.class;
    }

    private <T> T again(Command<T> command, RuntimeException failure) {
        try {
            return Collision.retry(() -> next.execute(command));
        } catch (NullValueException gone) {
            // What was there at the first try has been done by whoever was first.
            OptimisticLockingException second = new OptimisticLockingException("Somebody else was first.");
            second.addSuppressed(failure);
            throw second;
        }
    }
}
