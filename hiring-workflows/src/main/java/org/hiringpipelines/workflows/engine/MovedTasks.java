package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What the engine leaves undone when it moves an open task to another step: the fields that the step's form has and the one before had
 * not. They begin as they would, had the task come there by itself; what has been there stays. The engine reaches its inputs below its interface
 * alone.
 */
class MovedTasks extends AbstractProcessEnginePlugin {

    private ProcessEngineConfigurationImpl engine;

    @Override
    public void preInit(ProcessEngineConfigurationImpl settings) {
        engine = settings;
    }

    /** Gives the tasks of a process the fields of the steps at which they are now. */
    void giveFields(String instanceId) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getTaskManager().findTasksByProcessInstanceId(instanceId).forEach(MovedTasks::giveFields);
            return null;
        });
    }

    private static void giveFields(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        IoMapping mapping = execution
                .getProcessDefinition()
                .findActivity(task.getTaskDefinitionKey())
                .getIoMapping();
        if (mapping != null) {
            for (InputParameter field : mapping.getInputParameters()) {
                if (!execution.hasVariableLocal(field.getName())) {
                    field.execute(execution);
                }
            }
        }
    }

    /**
     * Does something as if no command of the engine went on around it, such as a job: each command within it is one of its own, and writes down
     * what it has done. The engine reads a process that it moves from the database, and would not see what the same command has changed before.
     */
    static void outsideOfCommands(Runnable deed) {
        CommandContext around = Context.getCommandContext();
        if (around == null) {
            deed.run();
            return;
        }
        Context.removeCommandContext();
        try {
            deed.run();
        } finally {
            Context.setCommandContext(around);
        }
    }
}
