package org.hiringpipelines.workflows.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

/** What the engine knows about one posting or application, asked by business key; and its jobs, done by hand. */
@Component
class Engine {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;

    Engine(RuntimeService runtime, HistoryService history, ManagementService management) {
        this.runtime = runtime;
        this.history = history;
        this.management = management;
    }

    RuntimeService runtime() {
        return runtime;
    }

    /** Moves a process from where it is to another activity, with all that is open there gone, as an administrator may. */
    void moves(String processKey, String businessKey, String from, String to) {
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity(to)
                .cancelAllForActivity(from)
                .execute();
    }

    /** How many instances of a process there have ever been. */
    long started(String processKey) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .count();
    }

    /** The end events that the process of this key has reached. */
    List<String> endsOf(String processKey, String businessKey) {
        // Who is taken up again has a second one.
        String instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .get(0)
                .getId();
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .filter(activity ->
                        activity.getActivityType().toLowerCase(Locale.ROOT).endsWith("endevent"))
                .filter(activity -> activity.getParentActivityInstanceId().equals(instance))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Whatever is still there: executions, jobs, subscriptions, variables. */
    List<String> leftovers(String businessKey) {
        return instances(businessKey).stream().flatMap(this::leftoversOf).toList();
    }

    private Stream<String> leftoversOf(String instance) {
        return Stream.of(
                        runtime.createExecutionQuery().processInstanceId(instance).list().stream()
                                .map(execution -> "execution " + execution.getId()),
                        management.createJobQuery().processInstanceId(instance).list().stream()
                                .map(job -> "job " + job.getId()),
                        runtime.createEventSubscriptionQuery().processInstanceId(instance).list().stream()
                                .map(subscription -> "subscription to " + subscription.getEventName()),
                        runtime.createVariableInstanceQuery().processInstanceIdIn(instance).list().stream()
                                .map(variable -> "variable " + variable.getName()),
                        runtime.createIncidentQuery().processInstanceId(instance).list().stream()
                                .map(incident -> "incident " + incident.getIncidentMessage()))
                .flatMap(found -> found);
    }

    /** Positions, variables, jobs and subscriptions, to compare before and after. */
    Map<String, Object> state(String businessKey) {
        Map<String, Object> state = new TreeMap<>();
        for (String instance : instances(businessKey)) {
            state.put("left in " + instance, leftoversOf(instance).sorted().toList());
            state.put("values in " + instance, variablesOf(instance));
        }
        return state;
    }

    /** The values of all variables of all instances, for a look at what is kept where it should not be. */
    List<String> variables(String businessKey) {
        return instances(businessKey).stream()
                .flatMap(instance -> variablesOf(instance).stream())
                .toList();
    }

    /** The values of all variables that the history of all instances keeps. */
    List<String> remembered(String businessKey) {
        return instances(businessKey).stream()
                .flatMap(instance -> history
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .disableCustomObjectDeserialization()
                        .list()
                        .stream())
                .map(variable -> variable.getName() + "=" + variable.getValue())
                .toList();
    }

    private List<String> variablesOf(String instance) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .disableCustomObjectDeserialization()
                .list()
                .stream()
                .map(Engine::valueOf)
                .sorted()
                .toList();
    }

    private static String valueOf(VariableInstance variable) {
        return variable.getActivityInstanceId() + " " + variable.getName() + "=" + variable.getValue();
    }

    private List<String> instances(String businessKey) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
    }

    /** Whether a posting or application waits for a timer of its diagrams. */
    boolean awaits(String timer, String businessKey) {
        return instances(businessKey).stream()
                .anyMatch(instance -> management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .activityId(timer)
                                .count()
                        > 0);
    }

    /** The priority of the only job of a mail. */
    long priority(String businessKey) {
        return management
                .createJobQuery()
                .processInstanceId(instances(businessKey).get(0))
                .singleResult()
                .getPriority();
    }

    /** Does the jobs of a posting or application that are due by now; answers how many. */
    int doesDueJobs(String businessKey) {
        List<Job> due = instances(businessKey).stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance).executable().list().stream())
                .toList();
        // What one job does can end the task that another belongs to.
        return (int) due.stream().filter(job -> does(job.getId())).count();
    }

    private boolean does(String jobId) {
        boolean there = management.createJobQuery().jobId(jobId).count() > 0;
        if (there) {
            management.executeJob(jobId);
        }
        return there;
    }

    /** Does all batches to their end: seed, work, and monitor. */
    void doesBatches() {
        management.createBatchQuery().list().forEach(batch -> {
            doAll(batch.getSeedJobDefinitionId());
            doAll(batch.getBatchJobDefinitionId());
            doAll(batch.getMonitorJobDefinitionId());
        });
    }

    /** What is paused waits, as it does for the engine. */
    private void doAll(String jobDefinition) {
        management
                .createJobQuery()
                .jobDefinitionId(jobDefinition)
                .active()
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }
}
