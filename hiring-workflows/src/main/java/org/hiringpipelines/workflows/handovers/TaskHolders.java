package org.hiringpipelines.workflows.handovers;

import org.hiringpipelines.model.Conflict;

/** Who has which task, in the engine. */
public interface TaskHolders {

    /**
     * Gives a task to somebody, whoever has it.
     *
     * @throws Conflict where it is done already
     */
    void give(String taskId, String to);
}
