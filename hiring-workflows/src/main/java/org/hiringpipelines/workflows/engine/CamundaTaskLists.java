package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.workflows.deadlines.TaskLists;

/** The tasks of the engine. */
class CamundaTaskLists implements TaskLists {

    private final TaskService tasks;

    CamundaTaskLists(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void release(String taskId) {
        // Not in the expression itself: there, null becomes an empty text, and the task somebody's without a name.
        tasks.setAssignee(taskId, null);
    }
}
