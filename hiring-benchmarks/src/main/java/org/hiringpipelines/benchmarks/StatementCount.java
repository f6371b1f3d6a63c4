package org.hiringpipelines.benchmarks;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Counts the SQL statements that work sends to the database, and the rows they write. A batch is one statement, as it is one trip
 * to the database. What other threads do meanwhile is counted, too.
 */
public class StatementCount implements Meter, QueryExecutionListener {

    private final Map<String, Tally> tallies = new TreeMap<>();
    private volatile boolean counting;

    /** One statement's text, how often it was sent, and how many rows it wrote. */
    public record Tally(String sql, int sent, int rows) {

        /** {@code select}, {@code insert}, {@code update} or {@code delete}. */
        public String verb() {
            return sql.substring(0, sql.indexOf(' ')).toLowerCase(Locale.ROOT);
        }

        /** Whether it is of a table of the engine's. */
        public boolean ofEngine() {
            return sql.toUpperCase(Locale.ROOT).contains(" ACT_");
        }

        private Tally plus(int moreRows) {
            return new Tally(sql, sent + 1, rows + moreRows);
        }
    }

    @Override
    public <T> T measure(Supplier<T> work) {
        counting = true;
        try {
            return work.get();
        } finally {
            counting = false;
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // What a statement did is known afterwards.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (counting) {
            int rows = written(execution);
            queries.forEach(query -> add(query.getQuery().strip().replaceAll("\\s+", " "), rows));
        }
    }

    private synchronized void add(String sql, int rows) {
        tallies.merge(sql, new Tally(sql, 1, rows), (known, more) -> known.plus(more.rows()));
    }

    private static int written(ExecutionInfo execution) {
        Object result = execution.getResult();
        if (result instanceof int[] batch) {
            return Arrays.stream(batch).map(rows -> Math.max(rows, 0)).sum();
        }
        if (result instanceof Integer rows) {
            return rows;
        }
        return result instanceof Boolean ? updated(execution.getStatement()) : 0;
    }

    private static int updated(Statement statement) {
        try {
            return Math.max(statement.getUpdateCount(), 0);
        } catch (SQLException e) {
            throw new IllegalStateException("The driver does not tell how many rows it wrote.", e);
        }
    }

    /** Each statement. */
    public synchronized Collection<Tally> tallies() {
        return List.copyOf(tallies.values());
    }

    /** How many of these statements were sent. */
    public int sent(Predicate<Tally> which) {
        return tallies().stream().filter(which).mapToInt(Tally::sent).sum();
    }

    /** How many rows these statements wrote. */
    public int rows(Predicate<Tally> which) {
        return tallies().stream().filter(which).mapToInt(Tally::rows).sum();
    }
}
