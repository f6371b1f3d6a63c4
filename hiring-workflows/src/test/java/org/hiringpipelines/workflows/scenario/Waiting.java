package org.hiringpipelines.workflows.scenario;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Somebody who does something beside, and others who wait in the database for somebody. */
@Component
public class Waiting {

    private static final String FOR_ME_IN_POSTGRESQL = "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and pg_backend_pid() = any(pg_blocking_pids(pid))";
    private static final String FOR_ME_IN_H2 =
            "select count(*) from information_schema.sessions where blocker_id = session_id()";

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });
    private final JdbcTemplate database;

    Waiting(JdbcTemplate database) {
        this.database = database;
    }

    /** Lets somebody else begin with something. */
    public <T> Future<T> beside(Callable<T> work) {
        return threads.submit(work);
    }

    /** Does it on another thread; fails where it takes long because somebody is in the way. */
    public <T> T unhindered(Callable<T> work) throws Exception {
        return beside(work).get(60, TimeUnit.SECONDS);
    }

    /** Returns when somebody waits for a lock of the transaction that this is called in, or is done without. */
    public void untilSomebodyWaits(Future<?> doing) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!somebodyWaits() && !doing.isDone()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nobody came to wait.");
            }
            Thread.onSpinWait();
        }
    }

    private boolean somebodyWaits() {
        boolean h2 = Boolean.TRUE.equals(database.execute((java.sql.Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("H2")));
        return database.queryForObject(h2 ? FOR_ME_IN_H2 : FOR_ME_IN_POSTGRESQL, Integer.class) > 0;
    }
}
