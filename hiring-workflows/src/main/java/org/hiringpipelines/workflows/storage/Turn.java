package org.hiringpipelines.workflows.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A node's turn at what only one of several may do at a time, such as putting into an empty database what belongs there: looking whether
 * it is there, and making it, are two steps. Whoever comes second waits; a node that dies gives its turn back with its connection.
 *
 * <p>PostgreSQL knows who is in turn. An H2 database belongs to one process, which has nobody to wait for.
 */
public final class Turn {

    private final Connection connection;

    private Turn(Connection connection) {
        this.connection = connection;
    }

    /** Does {@code work} while it is this node's turn at {@code matter} in this database. */
    public static void take(DataSource database, String matter, Runnable work) {
        Turn turn = await(database, matter);
        try {
            work.run();
        } finally {
            turn.end();
        }
    }

    /** Waits until it is this node's turn at {@code matter} in this database. */
    public static Turn await(DataSource database, String matter) {
        try {
            Turn turn = new Turn(database.getConnection());
            if (turn.connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                turn.lock(matter);
            }
            return turn;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say whose turn it is.", e);
        }
    }

    /** For as long as a transaction that does nothing else: also where a proxy lends connections for one transaction each. */
    private void lock(String matter) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "hiring " + matter);
            lock.execute();
        }
    }

    /** Lets the next one in. */
    public void end() {
        try (connection) {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not take the turn back.", e);
        }
    }
}
