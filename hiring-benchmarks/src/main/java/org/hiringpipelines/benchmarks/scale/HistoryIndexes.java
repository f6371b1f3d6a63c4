package org.hiringpipelines.benchmarks.scale;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indexes of the engine's history, which are quicker to make once than to keep while millions of rows come. */
class HistoryIndexes {

    private final JdbcTemplate database;
    private final Map<String, Index> indexes = new LinkedHashMap<>();

    private record Index(String table, List<String> columns) {}

    HistoryIndexes(JdbcTemplate database) {
        this.database = database;
        database.execute((ConnectionCallback<Object>) connection -> {
            read(connection.getMetaData());
            return null;
        });
    }

    private void read(DatabaseMetaData about) throws SQLException {
        List<String> tables = database.queryForList(
                "select table_name from information_schema.tables where upper(table_name) like 'ACT_HI_%'",
                String.class);
        for (String table : tables) {
            try (ResultSet found = about.getIndexInfo(null, null, table, false, true)) {
                while (found.next()) {
                    if (found.getBoolean("NON_UNIQUE") && found.getString("COLUMN_NAME") != null) {
                        indexes.computeIfAbsent(
                                        found.getString("INDEX_NAME"), name -> new Index(table, new ArrayList<>()))
                                .columns()
                                .add(found.getString("COLUMN_NAME"));
                    }
                }
            }
        }
    }

    void drop() {
        indexes.keySet().forEach(name -> database.execute("drop index " + name));
    }

    void makeAgain() {
        indexes.forEach((name, index) -> database.execute(
                "create index " + name + " on " + index.table() + " (" + String.join(", ", index.columns()) + ")"));
    }
}
