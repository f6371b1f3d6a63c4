package org.hiringpipelines.web.access;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Remembers in the engine's own properties what was put into this database once, so that nothing an administrator changes
 * or removes later comes back at the next start.
 */
@Component
public class Seeds {

    private final ManagementService management;
    private final TransactionOperations transactions;

    Seeds(ManagementService management, TransactionOperations transactions) {
        this.management = management;
        this.transactions = transactions;
    }

    /** Runs {@code planting} if {@code name} was never sown in this database: all of it, or nothing where it fails. */
    public void sowOnce(String name, Runnable planting) {
        String property = "hiring.seeds." + name;
        if (management.getProperties().containsKey(property)) {
            return;
        }
        transactions.executeWithoutResult(transaction -> {
            planting.run();
            management.setProperty(property, "sown");
        });
    }
}
