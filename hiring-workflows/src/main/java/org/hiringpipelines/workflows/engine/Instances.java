package org.hiringpipelines.workflows.engine;

import java.util.Comparator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Finds the process that carries or carried something, by our id for it. */
final class Instances {

    /** Who is taken up again has a second process. */
    private static final Comparator<HistoricProcessInstance> LATEST = Comparator.comparing(
                    (HistoricProcessInstance instance) -> instance.getEndTime() == null)
            .thenComparing(HistoricProcessInstance::getStartTime);

    private Instances() {}

    static String of(HistoryService history, String processKey, String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .max(LATEST)
                .map(HistoricProcessInstance::getId)
                .orElse(null);
    }
}
