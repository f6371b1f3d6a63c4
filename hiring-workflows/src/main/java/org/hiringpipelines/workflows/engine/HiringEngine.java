package org.hiringpipelines.workflows.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Settles an engine that belongs to the hiring processes alone, where {@code hiring.engine.own} says so. An engine that others use, too,
 * keeps its settings: there the processes are guests.
 */
class HiringEngine extends AbstractCamundaConfiguration {

    private final ListableBeanFactory beans;

    HiringEngine(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setBeans(new ServiceBeans(beans));
        // By now there is another one, which sees the whole application.
        engine.setExpressionManager(new ServicesFirst(engine::getBeans));
        // Otherwise an error nobody catches ends its execution without a word.
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        // Counts who works for Camunda's licence, which the community edition has none of.
        engine.setTaskMetricsEnabled(false);
        engine.setCustomIncidentHandlers(List.of(new IncidentsOfFailures()));
        // Growing pauses; after the last one an incident waits for a person.
        engine.setFailedJobRetryTimeCycle("PT30S,PT2M,PT10M,PT1H,PT6H");
        // When people are reminded is asked anew for each day, so that days off are left out and the clocks may change.
        engine.setReevaluateTimeCycleWhenDue(true);
        // Timers come before mails, whose jobs a slow mail server holds up: correspondence.bpmn gives those less
        // priority.
        engine.setJobExecutorAcquireByPriority(true);
        // Many applications end at once when a posting closes; one job for each would only wait in line, and what the
        // applications of a job have in common is written in one go.
        engine.setInvocationsPerBatchJob(100);
        // What has ended is kept as long as its diagram says, counted from its end. The engine would otherwise write
        // the day of removal into each row of its history, in sixteen tables, whenever a process ends.
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        PropertiesOfQueries.lookForOnce();
    }
}
