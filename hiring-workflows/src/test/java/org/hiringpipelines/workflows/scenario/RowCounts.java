package org.hiringpipelines.workflows.scenario;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many rows each table holds, ours and the engine's. */
public final class RowCounts {

    private RowCounts() {}

    /** The rows of each table by its name; tables without any are left out. */
    public static Map<String, Long> of(JdbcTemplate database) {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables(database)) {
            long rows = database.queryForObject("select count(*) from \"" + table + "\"", Long.class);
            if (rows > 0) {
                counts.put(table.toLowerCase(Locale.ROOT), rows);
            }
        }
        return counts;
    }

    private static List<String> tables(JdbcTemplate database) {
        return database.execute((ConnectionCallback<List<String>>) connection -> {
            DatabaseMetaData structure = connection.getMetaData();
            List<String> names = new ArrayList<>();
            try (ResultSet tables = structure.getTables(
                    connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
            return names;
        });
    }
}
