package org.hiringpipelines.workflows.deadlines;

/** Where people find their tasks. */
public interface TaskLists {

    /** Takes a task from whoever has it, so that everybody who could do it finds it. */
    void release(String taskId);
}
