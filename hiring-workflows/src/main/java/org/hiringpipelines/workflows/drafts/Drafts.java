package org.hiringpipelines.workflows.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hiringpipelines.model.task.Draft;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what people type into the forms of their tasks, for themselves alone, until the task is gone. */
public class Drafts {

    private final DraftRepository drafts;
    private final TransactionOperations transactions;
    private final Clock clock;

    Drafts(DraftRepository drafts, TransactionOperations transactions, Clock clock) {
        this.drafts = drafts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What somebody has typed into this task's form; nothing where nothing is kept. */
    public Optional<Draft> find(String taskId, String userId) {
        return drafts.findByTaskIdAndUserId(taskId, userId);
    }

    /**
     * Keeps it in place of what was kept before.
     *
     * @param fields the fields that were changed, as a JSON object
     * @throws org.hiringpipelines.model.Refusal where it is too long to be kept
     */
    public Draft keep(String taskId, String userId, String fields) {
        // As exact as every database keeps it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Draft draft = new Draft(UUID.randomUUID().toString(), taskId, userId, fields, now);
        try {
            write(draft);
        } catch (DuplicateKeyException twoWindowsAtOnce) {
            write(draft);
        }
        return draft;
    }

    private void write(Draft draft) {
        transactions.executeWithoutResult(transaction -> {
            if (drafts.overwrite(draft.taskId(), draft.userId(), draft.fields(), draft.keptAt()) == 0) {
                drafts.insert(draft);
            }
        });
    }

    /** Forgets what somebody has typed into this task's form. */
    public void discard(String taskId, String userId) {
        drafts.discard(taskId, userId);
    }

    /**
     * The task is gone, and with it goes what anybody typed into its form: with this transaction, in one statement for all tasks that end
     * in it, since a posting that closes ends hundreds.
     */
    public void taskIsGone(String taskId) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            goneWithThisTransaction().taskIds.add(taskId);
        } else {
            drafts.discardAll(Set.of(taskId));
        }
    }

    private GoneTasks goneWithThisTransaction() {
        GoneTasks gone = (GoneTasks) TransactionSynchronizationManager.getResource(this);
        if (gone == null) {
            gone = new GoneTasks();
            TransactionSynchronizationManager.bindResource(this, gone);
            TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(gone));
        }
        return gone;
    }

    /** The tasks that end in a transaction. */
    private static final class GoneTasks extends ResourceHolderSupport {

        private final Set<String> taskIds = new HashSet<>();
    }

    private final class AtTheEnd extends ResourceHolderSynchronization<GoneTasks, Object> {

        private final GoneTasks gone;

        private AtTheEnd(GoneTasks gone) {
            super(gone, Drafts.this);
            this.gone = gone;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            drafts.discardAll(gone.taskIds);
        }
    }
}
