package org.hiringpipelines.workflows.engine;

import java.util.Arrays;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.el.FixedValue;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.hiringpipelines.workflows.deadlines.OpenTask;
import org.hiringpipelines.workflows.deadlines.Step;
import org.hiringpipelines.workflows.deadlines.Timetable;

/**
 * Gives each user task its deadlines by the row of the table that bears the task's key, so that a diagram says nothing of them: a due date
 * where none is drawn, and one timer at a time, which moves on to the next step until there is none. It is a job of the task's
 * activity, as a timeout listener is that somebody draws, and goes with the task.
 *
 * <p>A task for which timeout listeners are drawn keeps those and gets none besides: so are the diagrams of earlier versions, and
 * whoever is on them. Where the time begins later than the task, the task says so by the extension property
 * {@code deadlineFrom}, an expression for a date; where it has no use after a moment, by {@code neededBy}, another such expression: who could
 * do the task is told of it at once where the table finds that moment near.
 */
class DeadlineTimers extends AbstractProcessEnginePlugin {

    /** The extension property of a task that says when its time begins, where that is later. */
    static final String FROM = "deadlineFrom";

    /** The extension property of a task that says when it has no use any more, where that may come before it is due. */
    private static final String NEEDED_BY = "neededBy";

    private static final String LISTENER = "deadline";

    /** The first timer of tasks that the version before opened: a mail for each task and person. What comes after it still has to come. */
    private static final String REMINDER_OF_BEFORE = LISTENER + "-REMIND";

    /** How the timers of a task are made, kept with the task's activity. */
    private static final PropertyKey<TimerDeclarationImpl> TIMER = new PropertyKey<>("timerOfDeadlines");

    private final boolean own;
    private final Supplier<Timetable> timetable;

    private ProcessEngineConfigurationImpl settings;

    DeadlineTimers(boolean own, Supplier<Timetable> timetable) {
        this.own = own;
        this.timetable = timetable;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        settings = engine;
        engine.setBpmnParseFactory(Parse::new);
    }

    /**
     * The timer of a task.
     *
     * @param taskId the id of the task
     * @param listener the name of the listener that it calls, which says the step
     * @param due when
     */
    record TimerOfTask(String taskId, String listener, Date due) {}

    /** The timers that the tasks of a process have. */
    List<TimerOfTask> timersOf(String instanceId) {
        return settings.getCommandExecutorTxRequired()
                .execute(context -> context.getTaskManager().findTasksByProcessInstanceId(instanceId).stream()
                        .flatMap(task -> timers(task)
                                .map(timer -> new TimerOfTask(task.getId(), listenerOf(timer), timer.getDuedate())))
                        .toList());
    }

    /**
     * Lets timers go on as they were, for tasks whose process has come to another version since: the engine takes along what is drawn, and no
     * diagram draws these. A task that has its timer keeps it, and where the new version draws timers for it, it gets none besides.
     */
    void goOn(List<TimerOfTask> timers) {
        settings.getCommandExecutorTxRequired().execute(context -> {
            for (TimerOfTask timer : timers) {
                TaskEntity task = context.getTaskManager().findTaskById(timer.taskId());
                if (task != null && timers(task).findAny().isEmpty()) {
                    goOn(task, timer);
                }
            }
            return null;
        });
    }

    private static void goOn(TaskEntity task, TimerOfTask before) {
        ExecutionEntity execution = task.getExecution();
        ActivityImpl activity = execution.getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        TimerDeclarationImpl timer = activity.getProperties().get(TIMER);
        if (timer != null) {
            TimerEntity next = timer.createTimerInstance(execution);
            next.setDuedate(before.due());
            next.setJobHandlerConfigurationRaw(configurationOf(before.listener(), task.getTaskDefinitionKey()));
        }
    }

    private static Stream<JobEntity> timers(TaskEntity task) {
        return task.getExecution().getJobs().stream()
                .filter(job -> TimerTaskListenerJobHandler.TYPE.equals(job.getJobHandlerType()))
                .filter(job -> listenerOf(job).startsWith(LISTENER));
    }

    private static String listenerOf(JobEntity timer) {
        return ((TimerJobConfiguration) timer.getJobHandlerConfiguration()).getTimerElementSecondaryKey();
    }

    /** Reads a diagram as the engine does; the listeners of a task are where its timers are made. */
    private final class Parse extends OwnFields {

        Parse(BpmnParser parser) {
            super(parser, own);
        }

        @Override
        protected void parseTaskListeners(Element userTask, ActivityImpl activity, TaskDefinition task) {
            super.parseTaskListeners(userTask, activity, task);
            if (isOurs() && !drawsTimeouts(activity)) {
                DeadlineOfTask deadline = new DeadlineOfTask(
                        declareTimer(activity), expressionOf(userTask, FROM), expressionOf(userTask, NEEDED_BY));
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, deadline::begin);
                for (Step step : Step.values()) {
                    task.addTimeoutTaskListener(listenerOf(step), delegate -> deadline.carryOut(step, delegate));
                }
                task.addTimeoutTaskListener(REMINDER_OF_BEFORE, deadline::setFirst);
            }
        }

        private static boolean drawsTimeouts(ActivityImpl activity) {
            var drawn = activity.getProperties().get(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS);
            return drawn != null && !drawn.isEmpty();
        }

        private TimerDeclarationImpl declareTimer(ActivityImpl activity) {
            // The moment is set when a timer is made; the engine wants one here.
            TimerDeclarationImpl timer = new TimerDeclarationImpl(
                    new FixedValue("3000-01-01T00:00:00"), TimerDeclarationType.DATE, TimerTaskListenerJobHandler.TYPE);
            timer.setRawJobHandlerConfiguration(configurationOf(Step.ESCALATE, activity.getId()));
            timer.setExclusive(JobEntity.DEFAULT_EXCLUSIVE);
            timer.setActivity(activity);
            timer.setJobConfiguration("DATE: as the table of deadlines says");
            addJobDeclarationToProcessDefinition(timer, (ProcessDefinition) activity.getProcessDefinition());
            activity.getProperties().set(TIMER, timer);
            return timer;
        }
    }

    private static String listenerOf(Step step) {
        return LISTENER + "-" + step;
    }

    private static String configurationOf(Step step, String activityId) {
        return configurationOf(listenerOf(step), activityId);
    }

    private static String configurationOf(String listener, String activityId) {
        return activityId
                + TimerEventJobHandler.JOB_HANDLER_CONFIG_PROPERTY_DELIMITER
                + TimerEventJobHandler.JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX
                + listener;
    }

    /** The deadline of a task in a diagram. */
    private final class DeadlineOfTask {

        /** How its timers are made. */
        private final TimerDeclarationImpl timer;

        /** When its time begins, where that is not when the task does. */
        private final Optional<Expression> from;

        /** When it has no use any more, where it says so. */
        private final Optional<Expression> neededBy;

        DeadlineOfTask(TimerDeclarationImpl timer, Optional<Expression> from, Optional<Expression> neededBy) {
            this.timer = timer;
            this.from = from;
            this.neededBy = neededBy;
        }

        void begin(DelegateTask task) {
            String posting = textOf(task, "postingId");
            if (posting == null) {
                return;
            }
            if (task.getDueDate() == null) {
                timetable
                        .get()
                        .dueDate(task.getTaskDefinitionKey(), posting, fromOf(task))
                        .ifPresent(task::setDueDate);
            }
            if (from.isPresent() && task.getFollowUpDate() == null) {
                // Who has tasks listed learns here when this one's time begins, without asking for its expression.
                task.setFollowUpDate(fromOf(task));
            }
            setFirst(task);
            neededBy.ifPresent(date -> tellAtOnce(task, posting, () -> (Date) date.getValue(task.getExecution())));
        }

        private void tellAtOnce(DelegateTask task, String posting, Supplier<Date> needed) {
            if (timetable.get().urgent(task.getTaskDefinitionKey(), posting, needed)) {
                timetable.get().tellAtOnce(open(task, posting), needed.get(), textOf(task, "applicationId"));
            }
        }

        private OpenTask open(DelegateTask task, String posting) {
            return new OpenTask(
                    task.getId(),
                    task.getTaskDefinitionKey(),
                    task.getName(),
                    task.getCreateTime().toInstant(),
                    task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                    task.getAssignee(),
                    task.getCandidates().stream()
                            .map(IdentityLink::getGroupId)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()),
                    posting,
                    textOf(task, "offerId"),
                    task.getProcessInstanceId());
        }

        void setFirst(DelegateTask task) {
            setFirstOf(Arrays.asList(Step.values()).iterator(), task, textOf(task, "postingId"));
        }

        void carryOut(Step step, DelegateTask task) {
            String posting = textOf(task, "postingId");
            String application = textOf(task, "applicationId");
            switch (step) {
                case ESCALATE ->
                    timetable
                            .get()
                            .escalate(
                                    task.getId(),
                                    task.getTaskDefinitionKey(),
                                    task.getName(),
                                    task.getAssignee(),
                                    posting,
                                    application);
                case OFFER -> timetable.get().release(task.getId());
            }
            setFirstOf(
                    Arrays.stream(Step.values())
                            .filter(later -> later.compareTo(step) > 0)
                            .iterator(),
                    task,
                    posting);
        }

        /** Sets the timer for the first of these steps that has its time. */
        private void setFirstOf(Iterator<Step> steps, DelegateTask task, String posting) {
            while (steps.hasNext()) {
                Step step = steps.next();
                Optional<Date> moment =
                        timetable.get().moment(step, task.getTaskDefinitionKey(), posting, fromOf(task));
                if (moment.isPresent()) {
                    TimerEntity next = timer.createTimerInstance(((TaskEntity) task).getExecution());
                    next.setDuedate(moment.get());
                    next.setJobHandlerConfigurationRaw(configurationOf(step, task.getTaskDefinitionKey()));
                    return;
                }
            }
        }

        private Date fromOf(DelegateTask task) {
            return from.map(date -> (Date) date.getValue(task.getExecution())).orElseGet(task::getCreateTime);
        }

        /** Of the task's execution: the task has none of its own, and would ask the database for them. */
        private static String textOf(DelegateTask task, String variable) {
            return Objects.toString(task.getExecution().getVariable(variable), null);
        }
    }
}
