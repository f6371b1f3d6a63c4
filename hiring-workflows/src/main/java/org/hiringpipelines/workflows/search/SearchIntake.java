package org.hiringpipelines.workflows.search;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hiringpipelines.workflows.applications.ApplicationReceived;
import org.hiringpipelines.workflows.applications.ResumeAdded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has applications read for the search beside all other work, one after the other: each as soon as it is in, and at the start those that are not read yet. What is still to be
 * read when the application stops is read after the next start.
 */
class SearchIntake implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIntake.class);

    private static final int AT_A_TIME = 500;

    private final SearchIndex index;
    private final ExecutorService reading = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "search-intake");
        thread.setDaemon(true);
        return thread;
    });

    SearchIntake(SearchIndex index) {
        this.index = index;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void received(ApplicationReceived received) {
        reading.execute(() -> take(received.applicationId()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void readAgain(ResumeAdded added) {
        reading.execute(() -> take(added.applicationId()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void makeUp() {
        reading.execute(() -> {
            List<String> missing = index.missing(AT_A_TIME);
            long unread = 0;
            // Those that cannot be read stay missing, and are no reason to go on for ever.
            while (!missing.isEmpty() && unread < missing.size() && !reading.isShutdown()) {
                unread = missing.stream().filter(id -> !take(id)).count();
                missing = index.missing(AT_A_TIME);
            }
        });
    }

    private boolean take(String applicationId) {
        try {
            index.take(applicationId);
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("Application {} cannot be found by its words until the next start.", applicationId, failure);
            return false;
        }
    }

    @Override
    public void destroy() {
        reading.shutdownNow();
    }
}
