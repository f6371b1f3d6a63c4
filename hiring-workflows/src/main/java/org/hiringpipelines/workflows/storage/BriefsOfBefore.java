package org.hiringpipelines.workflows.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Copies title, employer and last day out of the postings that were kept before these had columns of their own. In Java, since H2 looks
 * into no JSON; by the names that stand there and not by today's records, which will have changed when somebody comes from far behind.
 */
class BriefsOfBefore implements JavaMigration {

    private static final int TOGETHER = 500;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("15.1");
    }

    @Override
    public String getDescription() {
        return "briefs of before";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement reading = context.getConnection().createStatement();
                PreparedStatement writing = context.getConnection()
                        .prepareStatement(
                                "update requisition set title = ?, organization = ?, closes_on = ? where id = ?")) {
            // Within a transaction, PostgreSQL then hands over so many at a time and not all at once.
            reading.setFetchSize(TOGETHER);
            int waiting = 0;
            try (ResultSet postings = reading.executeQuery("select id, posting from requisition")) {
                while (postings.next()) {
                    copy(json.readTree(postings.getString("posting")), postings.getString("id"), writing);
                    waiting++;
                    if (waiting % TOGETHER == 0) {
                        writing.executeBatch();
                    }
                }
            }
            writing.executeBatch();
        }
    }

    private static void copy(JsonNode posting, String id, PreparedStatement writing) throws SQLException {
        writing.setString(1, posting.path("title").textValue());
        writing.setString(2, posting.path("organization").textValue());
        String closesOn = posting.path("closesOn").textValue();
        if (closesOn == null) {
            writing.setNull(3, Types.DATE);
        } else {
            writing.setDate(3, Date.valueOf(closesOn));
        }
        writing.setString(4, id);
        writing.addBatch();
    }
}
