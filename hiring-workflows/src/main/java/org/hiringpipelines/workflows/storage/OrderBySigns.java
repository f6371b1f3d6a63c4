package org.hiringpipelines.workflows.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What a column needs so that its values stand in the order of their signs: PostgreSQL sorts by a language otherwise, H2 never does. */
record OrderBySigns(DataSource dataSource) {

    String clause() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "" : " collate \"C\"";
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer.", e);
        }
    }
}
