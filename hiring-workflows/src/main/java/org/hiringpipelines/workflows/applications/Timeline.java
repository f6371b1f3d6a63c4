package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What happened to each application, in order. Every capability adds to it; nobody takes from it. What is added within a transaction is
 * written in one go, when the transaction ends or somebody reads.
 */
public class Timeline {

    private final StageEventRepository events;
    private final Additions additions;
    private final Clock clock;

    Timeline(StageEventRepository events, Additions additions, Clock clock) {
        this.events = events;
        this.additions = additions;
        this.clock = clock;
    }

    /**
     * Adds what has just happened on the stage on which the application stands. Where there is no such application, the transaction fails with
     * {@link NotFound} as it ends.
     *
     * @param actor the user id of who did it; null or blank where the process itself did
     * @param detail what belongs to it, in words; null where there is nothing to add
     */
    public void add(String applicationId, String actor, Happening happening, String detail) {
        add(applicationId, actor, null, happening, detail);
    }

    /**
     * Adds what has just happened, on a stage that is known.
     *
     * @param actor the user id of who did it; null or blank where the process itself did
     * @param detail what belongs to it, in words; null where there is nothing to add
     */
    public void add(String applicationId, String actor, Stage stage, Happening happening, String detail) {
        Addition addition = new Addition(applicationId, clock.instant(), actor, stage, happening, detail);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            unwritten().additions.add(addition);
        } else {
            additions.write(List.of(addition));
        }
    }

    /** An application is about to move: what this transaction has added for where it stands is written before. */
    void leaves(String applicationId) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && unwritten().dependsOnStageOf(applicationId)) {
            unwritten().write();
        }
    }

    /** All that happened to an application, oldest first. */
    public List<StageEvent> of(String applicationId) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            unwritten().write();
        }
        return events.findByApplicationIdOrderById(applicationId);
    }

    private Unwritten unwritten() {
        Unwritten unwritten = (Unwritten) TransactionSynchronizationManager.getResource(this);
        if (unwritten == null) {
            unwritten = new Unwritten();
            TransactionSynchronizationManager.bindResource(this, unwritten);
            TransactionSynchronizationManager.registerSynchronization(unwritten);
        }
        return unwritten;
    }

    /** What this transaction has added so far. */
    private final class Unwritten implements TransactionSynchronization {

        private final List<Addition> additions = new ArrayList<>();

        private boolean dependsOnStageOf(String applicationId) {
            return additions.stream()
                    .anyMatch(addition ->
                            addition.stage() == null && addition.applicationId().equals(applicationId));
        }

        private void write() {
            if (!additions.isEmpty()) {
                Timeline.this.additions.write(List.copyOf(additions));
                additions.clear();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Timeline.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Timeline.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Timeline.this);
        }
    }
}
