package org.hiringpipelines.web.access;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.hiringpipelines.workflows.storage.Turn;
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
    private final DataSource database;

    Seeds(ManagementService management, TransactionOperations transactions, DataSource database) {
        this.management = management;
        this.transactions = transactions;
        this.database = database;
    }

    /** Runs {@code planting} if {@code name} was never sown in this database: all of it, or nothing where it fails. */
    public void sowOnce(String name, Runnable planting) {
        String property = "hiring.seeds." + name;
        if (isSown(property)) {
            return;
        }
        Turn.take(
                database,
                "seeds",
                () -> transactions.executeWithoutResult(transaction -> {
                    // Another node may have sown it while this one waited.
                    if (!isSown(property)) {
                        planting.run();
                        management.setProperty(property, "sown");
                    }
                }));
    }

    private boolean isSown(String property) {
        return management.getProperties().containsKey(property);
    }
}
