package org.hiringpipelines.workflows.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.hiringpipelines.workflows.removal.ProcessRemoval;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Processes and batches that go with what they were about, as if they had never been. */
class CamundaProcessRemoval implements ProcessRemoval {

    private static final String REASON = "removed with what it was about";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final House house;
    private final TransactionOperations transaction;

    CamundaProcessRemoval(
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            House house,
            TransactionOperations transaction) {
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.house = house;
        this.transaction = transaction;
    }

    /** As the house: what a person does, the engine would note in a log that stays. Within somebody else's transaction only its owner can try again. */
    @Override
    public <T> T together(Supplier<T> removal) {
        Supplier<T> once = () -> transaction.execute(status -> removal.get());
        return house.does(
                TransactionSynchronizationManager.isActualTransactionActive() ? once : () -> Collision.retry(once));
    }

    @Override
    public void processesOf(Collection<String> businessKeys) {
        if (businessKeys.isEmpty()) {
            return;
        }
        apart(() -> remove(businessKeys));
    }

    /**
     * Does each call to the engine at once. Within a step of a diagram the engine would put off what it deletes until the step is done, and refuse to delete the history of what it takes to be
     * running still.
     */
    private static void apart(Runnable calls) {
        try {
            ProcessEngineContext.withNewProcessEngineContext(Executors.callable(calls));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void remove(Collection<String> businessKeys) {
        List<HistoricProcessInstance> found = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(businessKeys.toArray(String[]::new))
                .list();
        if (found.isEmpty()) {
            return;
        }
        Set<String> all = new LinkedHashSet<>();
        found.forEach(instance -> gather(instance.getId(), all));
        end(found);
        all.forEach(this::forget);
        history.deleteHistoricProcessInstancesIfExists(List.copyOf(all));
    }

    private void gather(String instance, Set<String> all) {
        if (all.add(instance)) {
            history.createHistoricProcessInstanceQuery()
                    .superProcessInstanceId(instance)
                    .list()
                    .forEach(called -> gather(called.getId(), all));
        }
    }

    /** Those that others called go with these. */
    private void end(List<HistoricProcessInstance> found) {
        List<String> running = found.stream()
                .filter(instance -> instance.getEndTime() == null && instance.getSuperProcessInstanceId() == null)
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!running.isEmpty()) {
            runtime.deleteProcessInstancesIfExists(running, REASON, true, true, false);
        }
    }

    /** What the engine leaves in its history of an instance that it deletes there. */
    private void forget(String instance) {
        history.createHistoricDecisionInstanceQuery()
                .processInstanceId(instance)
                .list()
                .forEach(decision -> history.deleteHistoricDecisionInstanceByInstanceId(decision.getId()));
        history.createUserOperationLogQuery()
                .processInstanceId(instance)
                .list()
                .forEach(entry -> history.deleteUserOperationLogEntry(entry.getId()));
    }

    @Override
    public void batches(Collection<String> batchIds) {
        for (String batch : batchIds) {
            if (management.createBatchQuery().batchId(batch).count() > 0) {
                management.deleteBatch(batch, true);
            } else if (history.createHistoricBatchQuery().batchId(batch).count() > 0) {
                history.deleteHistoricBatch(batch);
            }
        }
    }
}
