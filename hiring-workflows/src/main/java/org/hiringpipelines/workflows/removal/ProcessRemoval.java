package org.hiringpipelines.workflows.removal;

import java.util.Collection;
import java.util.function.Supplier;

/** The engine's side of a removal. */
public interface ProcessRemoval {

    /**
     * Answers what a removal does, in one transaction; tries it again where somebody else was just at the same: a job that sends a mail, or
     * a person at a task. Within a transaction that runs already it is part of that one, and is done once.
     */
    <T> T together(Supplier<T> removal);

    /**
     * Removes, in the running transaction, all processes under these business keys and those that they called, running or ended, with their
     * tasks, jobs and history. No listener of a diagram hears of it, and nobody is told.
     */
    void processesOf(Collection<String> businessKeys);

    /** Removes, in the running transaction, batches with their jobs and history; those that are gone already are left out. */
    void batches(Collection<String> batchIds);
}
