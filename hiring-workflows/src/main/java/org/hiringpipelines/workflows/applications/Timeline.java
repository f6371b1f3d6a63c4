package org.hiringpipelines.workflows.applications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
    private final Clock clock;

    Timeline(StageEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds what has just happened.
     *
     * @param actor the user id of who did it; null or blank where the process itself did
     * @param detail what belongs to it, in words; null where there is nothing to add
     */
    public void add(String applicationId, String actor, Stage stage, Happening happening, String detail) {
        StageEvent event = new StageEvent(null, applicationId, clock.instant(), actor, stage, happening, detail);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            unwritten().events.add(event);
        } else {
            events.insert(event);
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

        private final List<StageEvent> events = new ArrayList<>();

        private void write() {
            if (!events.isEmpty()) {
                Timeline.this.events.insertAll(List.copyOf(events));
                events.clear();
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
