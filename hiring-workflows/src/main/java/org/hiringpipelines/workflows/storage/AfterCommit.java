package org.hiringpipelines.workflows.storage;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is told of a deed once it is done for good: nothing is told of what was rolled back. */
public final class AfterCommit {

    private AfterCommit() {}

    /** Does {@code telling} once the running transaction is committed; at once where none runs. */
    public static void tell(Runnable telling) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            telling.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                telling.run();
            }
        });
    }
}
