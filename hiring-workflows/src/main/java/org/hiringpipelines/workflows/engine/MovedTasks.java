package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What the engine leaves undone when it moves an open task to another step: the name that the step has, and the fields that its form has and the one
 * before had not. They begin as they would, had the task come there by itself; what has been there stays. The engine reaches names and inputs as they are drawn
 * below its interface alone.
 */
class MovedTasks extends AbstractProcessEnginePlugin {

    private ProcessEngineConfigurationImpl engine;

    @Override
    public void preInit(ProcessEngineConfigurationImpl settings) {
        engine = settings;
    }

    /** Gives the tasks of a process the names and fields of the steps at which they are now. */
    void settle(String instanceId) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getTaskManager().findTasksByProcessInstanceId(instanceId).forEach(task -> {
                giveFields(task);
                // A name may say what the form begins with.
                giveName(task);
            });
            return null;
        });
    }

    private static void giveName(TaskEntity task) {
        Expression drawn = task.getTaskDefinition().getNameExpression();
        if (drawn == null) {
            return;
        }
        Object name = drawn.getValue(task.getExecution());
        if (name != null && !name.equals(task.getName())) {
            task.setName(name.toString());
            // For history, which tells of the task by its name.
            task.triggerUpdateEvent();
        }
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
