package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.impl.batch.AbstractBatchConfigurationObjectConverter;
import org.camunda.bpm.engine.impl.batch.AbstractBatchJobHandler;
import org.camunda.bpm.engine.impl.batch.BatchConfiguration;
import org.camunda.bpm.engine.impl.batch.BatchJobContext;
import org.camunda.bpm.engine.impl.batch.BatchJobDeclaration;
import org.camunda.bpm.engine.impl.batch.BatchJobHandler;
import org.camunda.bpm.engine.impl.batch.builder.BatchBuilder;
import org.camunda.bpm.engine.impl.batch.deletion.DeleteHistoricProcessInstanceBatchConfigurationJsonConverter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobDeclaration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;

/**
 * Makes decisions about many applications a kind of batch of the engine's, beside its own kinds. None of these completes a task; a batch
 * has what such work needs: it survives a restart, several nodes share it, and Cockpit shows it, pauses and deletes it. The engine has no
 * interface for further kinds, so this reaches into its insides.
 */
class BulkBatches extends AbstractProcessEnginePlugin {

    /** What Cockpit calls such a batch. */
    static final String TYPE = "bulk-decision";

    /** One after the other in a job: as many as are soon done, so that a stop is soon heard of, and jobs enough for several threads. */
    private static final int TOGETHER = 10;

    /** How long history keeps a batch that is done: long enough to look into what went wrong. What came of each is kept with the decision. */
    private static final String KEPT = "P30D";

    private final BiConsumer<String, List<String>> work;

    private ProcessEngineConfigurationImpl engine;

    /** With what is to be done to some applications of a batch, which is named by its id. */
    BulkBatches(BiConsumer<String, List<String>> work) {
        this.work = work;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl settings) {
        engine = settings;
        List<BatchJobHandler<?>> kinds = new ArrayList<>();
        if (settings.getCustomBatchJobHandlers() != null) {
            kinds.addAll(settings.getCustomBatchJobHandlers());
        }
        kinds.add(new BulkJobs(work));
        settings.setCustomBatchJobHandlers(kinds);
        Map<String, Integer> sizes = new HashMap<>();
        if (settings.getInvocationsPerBatchJobByBatchType() != null) {
            sizes.putAll(settings.getInvocationsPerBatchJobByBatchType());
        }
        sizes.put(TYPE, TOGETHER);
        settings.setInvocationsPerBatchJobByBatchType(sizes);
        Map<String, String> kept = new HashMap<>();
        if (settings.getBatchOperationsForHistoryCleanup() != null) {
            kept.putAll(settings.getBatchOperationsForHistoryCleanup());
        }
        kept.put(TYPE, KEPT);
        settings.setBatchOperationsForHistoryCleanup(kept);
    }

    /** Starts a batch over these applications, in the running transaction; answers its id. */
    String start(List<String> applicationIds) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> new BatchBuilder(context)
                        .type(TYPE)
                        .config(new BatchConfiguration(new ArrayList<>(applicationIds)))
                        // Whoever leads a posting may decide about its applications, and needs no right to batches for
                        // it.
                        .permissionHandler(asked -> {})
                        .operationLogHandler((asked, count) -> {})
                        .build()
                        .getId());
    }

    /** Does something as a command and a transaction of its own, also while a job runs. */
    void apart(Runnable deed) {
        engine.getCommandExecutorTxRequiresNew().execute(context -> {
            deed.run();
            return null;
        });
    }

    /** The jobs of such a batch. */
    private static final class BulkJobs extends AbstractBatchJobHandler<BatchConfiguration> {

        private static final BatchJobDeclaration DECLARATION = new BatchJobDeclaration(TYPE);

        private final BiConsumer<String, List<String>> work;

        BulkJobs(BiConsumer<String, List<String>> work) {
            this.work = work;
        }

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public JobDeclaration<BatchJobContext, MessageEntity> getJobDeclaration() {
            return DECLARATION;
        }

        @Override
        protected BatchConfiguration createJobConfiguration(BatchConfiguration batch, List<String> applicationIds) {
            return new BatchConfiguration(applicationIds);
        }

        /** Of the engine's own, the one that writes ids and nothing else. */
        @Override
        protected AbstractBatchConfigurationObjectConverter<BatchConfiguration> getJsonConverterInstance() {
            return DeleteHistoricProcessInstanceBatchConfigurationJsonConverter.INSTANCE;
        }

        @Override
        protected void executeHandler(
                BatchConfiguration job, ExecutionEntity execution, CommandContext context, String tenant) {
            work.accept(job.getBatchId(), job.getIds());
        }
    }
}
