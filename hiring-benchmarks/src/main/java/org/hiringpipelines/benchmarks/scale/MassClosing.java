package org.hiringpipelines.benchmarks.scale;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.hiringpipelines.benchmarks.StatementCount;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What it costs to close the largest posting and end its applications: until the last one has ended, and until nothing that this left
 * to the house is due any more. The mails to candidates go out later.
 *
 * @param applications how many ended
 * @param asking the milliseconds that the hiring manager waits
 * @param ended the milliseconds until the last application has ended
 * @param done the milliseconds until nothing is due any more
 * @param statements all that the house sent to its database meanwhile
 */
record MassClosing(int applications, double asking, double ended, double done, StatementCount statements) {

    private static final int POLL_MILLIS = 100;

    static MassClosing of(HouseAtWork house, Filling filling, WhatIsMeasured day) {
        JdbcTemplate database = house.beside();
        String posting = filling.largestPosting();
        int before = open(database, posting);
        StatementCount count = new StatementCount();
        house.statements().through(count);
        try {
            return count.measure(() -> {
                long started = System.nanoTime();
                day.close(posting);
                double asking = millis(started);
                // Whoever was promised the job goes on.
                int left = promised(database, posting);
                await(() -> open(database, posting) <= left);
                double ended = millis(started);
                await(() -> due(database) == 0);
                return new MassClosing(before - left, asking, ended, millis(started), count);
            });
        } finally {
            house.statements().direct();
        }
    }

    /** For each application. */
    Times perApplication() {
        return new Times(List.of(done / applications));
    }

    private static int open(JdbcTemplate database, String posting) {
        return number(
                database, "select count(*) from application where posting_id = '" + posting + "' and outcome is null");
    }

    private static int promised(JdbcTemplate database, String posting) {
        return number(
                database,
                "select count(*) from application join offer on offer.application_id = application.id where posting_id = '"
                        + posting + "' and outcome is null and status in ('ACCEPTED', 'EXTENDED')");
    }

    private static int due(JdbcTemplate database) {
        return number(
                database,
                "select count(*) from ACT_RU_JOB where RETRIES_ > 0 and (DUEDATE_ is null or DUEDATE_ <= localtimestamp)"
                        + " and HANDLER_TYPE_ <> 'history-cleanup'");
    }

    private static int number(JdbcTemplate database, String sql) {
        Integer found = database.queryForObject(sql, Integer.class);
        return found == null ? 0 : found;
    }

    private static void await(BooleanSupplier end) {
        while (!end.getAsBoolean()) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while a posting closed.", e);
            }
        }
    }

    private static double millis(long started) {
        return (System.nanoTime() - started) / 1e6;
    }
}
