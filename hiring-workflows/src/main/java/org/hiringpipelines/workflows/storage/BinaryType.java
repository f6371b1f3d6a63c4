package org.hiringpipelines.workflows.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The column type for files: H2's {@code bytea} ends at one mebibyte, PostgreSQL has no {@code blob}. */
record BinaryType(DataSource dataSource) {

    String name() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "blob" : "bytea";
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer.", e);
        }
    }
}
