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
 * Makes work of ours on many things a kind of batch of the engine's, beside its own kinds: decisions about many applications, which none of
 * these takes, and moving along with what hangs on it. A batch has what such work needs: it survives a restart, several nodes share it, and Cockpit shows it, pauses and deletes it. The engine has no
 * interface for further kinds, so this reaches into its insides.
 */
class BulkBatches extends AbstractProcessEnginePlugin {

    /** One after the other in a job: as many as are soon done, so that a stop is soon heard of, and jobs enough for several threads. */
    private static final int TOGETHER = 10;

    /** How long history keeps a batch that is done: long enough to look into what went wrong. What came of each is kept with us. */
    private static final String KEPT = "P30D";

    private final String type;
    private final BiConsumer<String, List<String>> work;

    private ProcessEngineConfigurationImpl engine;

    /**
     * A kind of batch.
     *
     * @param type what Cockpit calls it
     * @param work what is to be done to some things of a batch, which is named by its id
     */
    BulkBatches(String type, BiConsumer<String, List<String>> work) {
        this.type = type;
        this.work = work;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl settings) {
        engine = settings;
        List<BatchJobHandler<?>> kinds = new ArrayList<>();
        if (settings.getCustomBatchJobHandlers() != null) {
            kinds.addAll(settings.getCustomBatchJobHandlers());
        }
        kinds.add(new BulkJobs(type, work));
        settings.setCustomBatchJobHandlers(kinds);
        Map<String, Integer> sizes = new HashMap<>();
        if (settings.getInvocationsPerBatchJobByBatchType() != null) {
            sizes.putAll(settings.getInvocationsPerBatchJobByBatchType());
        }
        sizes.put(type, TOGETHER);
        settings.setInvocationsPerBatchJobByBatchType(sizes);
        Map<String, String> kept = new HashMap<>();
        if (settings.getBatchOperationsForHistoryCleanup() != null) {
            kept.putAll(settings.getBatchOperationsForHistoryCleanup());
        }
        kept.put(type, KEPT);
        settings.setBatchOperationsForHistoryCleanup(kept);
    }

    /** Starts a batch over these, in the running transaction; answers its id. */
    String start(List<String> ids) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> new BatchBuilder(context)
                        .type(type)
                        .config(new BatchConfiguration(new ArrayList<>(ids)))
                        // Whoever may ask for the work needs no right to batches for it.
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

        private final String type;
        private final BatchJobDeclaration declaration;
        private final BiConsumer<String, List<String>> work;

        BulkJobs(String type, BiConsumer<String, List<String>> work) {
            this.type = type;
            this.declaration = new BatchJobDeclaration(type);
            this.work = work;
        }

        @Override
        public String getType() {
            return type;
        }

        @Override
        public JobDeclaration<BatchJobContext, MessageEntity> getJobDeclaration() {
            return declaration;
        }

        @Override
        protected BatchConfiguration createJobConfiguration(BatchConfiguration batch, List<String> ids) {
            return new BatchConfiguration(ids);
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
