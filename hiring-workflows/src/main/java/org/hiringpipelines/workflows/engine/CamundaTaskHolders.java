package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.workflows.handovers.TaskHolders;

/** The assignees of the engine's tasks. Whoever leads gives them away, which the engine lets those alone do who could take them. */
class CamundaTaskHolders implements TaskHolders {

    private final TaskService tasks;
    private final House house;

    CamundaTaskHolders(TaskService tasks, House house) {
        this.tasks = tasks;
        this.house = house;
    }

    @Override
    public void give(String taskId, String to) {
        try {
            house.does(() -> tasks.setAssignee(taskId, to));
        } catch (NullValueException done) {
            throw new Conflict("This task is done already.");
        }
    }
}
