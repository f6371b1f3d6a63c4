package org.hiringpipelines.workflows.search;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hiringpipelines.model.NotFound;
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
 * read when the application stops is read after the next start; what could not be read, as while the database was away, is tried again some minutes later.
 */
class SearchIntake implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIntake.class);

    private static final int AT_A_TIME = 500;

    private final SearchIndex index;
    private final Duration pause;
    private final AtomicBoolean isToTryAgain = new AtomicBoolean();
    private final ScheduledExecutorService reading = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "search-intake");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Begins with nothing.
     *
     * @param pause after which what could not be read is tried again
     */
    SearchIntake(SearchIndex index, Duration pause) {
        this.index = index;
        this.pause = pause;
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
        reading.execute(this::readMissing);
    }

    private void readMissing() {
        isToTryAgain.set(false);
        try {
            List<String> missing = index.missing(AT_A_TIME);
            long unread = 0;
            // Those that cannot be read stay missing, and are no reason to go on for ever.
            while (!missing.isEmpty() && unread < missing.size() && !reading.isShutdown()) {
                unread = missing.stream().filter(id -> !take(id)).count();
                missing = index.missing(AT_A_TIME);
            }
        } catch (RuntimeException failure) {
            LOG.warn("Who is still to be read for the search cannot be asked now.", failure);
            tryAgainLater();
        }
    }

    private boolean take(String applicationId) {
        try {
            index.take(applicationId);
            return true;
        } catch (NotFound erasedMeanwhile) {
            return true;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Application {} cannot be found by its words yet; it is read again later.", applicationId, failure);
            tryAgainLater();
            return false;
        }
    }

    private void tryAgainLater() {
        if (isToTryAgain.compareAndSet(false, true)) {
            Future<?> unused = reading.schedule(this::readMissing, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() {
        reading.shutdownNow();
    }
}
