package org.hiringpipelines.workflows.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Finds the process that carries or carried something, by our id for it. */
final class Instances {

    private Instances() {}

    static String of(HistoryService history, String processKey, String businessKey) {
        HistoricProcessInstance found = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        return found == null ? null : found.getId();
    }
}
