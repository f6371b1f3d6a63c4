package org.hiringpipelines.benchmarks.scale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which statements a call waits for, and what the database does to answer the slowest. */
class SlowStatements implements QueryExecutionListener {

    private final List<Sent> sent = new ArrayList<>();

    /** A statement, how long it took, and what it was sent with. */
    record Sent(String sql, long millis, List<ParameterSetOperation> parameters) {}

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // How long it takes is known afterwards.
    }

    @Override
    public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            sent.add(new Sent(
                    query.getQuery().strip().replaceAll("\\s+", " "),
                    execution.getElapsedTime(),
                    query.getParametersList().isEmpty()
                            ? List.of()
                            : query.getParametersList().get(0)));
        }
    }

    synchronized int count() {
        return sent.size();
    }

    /** The slowest, those of no time left out. */
    synchronized List<Sent> slowest(int howMany) {
        return sent.stream()
                .sorted(Comparator.comparingLong(Sent::millis).reversed())
                .filter(statement -> statement.millis() > 1)
                .limit(howMany)
                .toList();
    }

    /** What the database says it does for a statement, which is run once more for that. */
    static String plan(JdbcTemplate database, Sent statement) {
        return database.execute((ConnectionCallback<String>) connection -> plan(connection, statement));
    }

    private static String plan(Connection connection, Sent statement) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain analyze " + statement.sql())) {
            for (ParameterSetOperation parameter : statement.parameters()) {
                parameter.getMethod().invoke(explain, parameter.getArgs());
            }
            try (ResultSet lines = explain.executeQuery()) {
                List<String> plan = new ArrayList<>();
                while (lines.next()) {
                    plan.add("      " + lines.getString(1));
                }
                return plan.stream().collect(Collectors.joining("\n"));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
