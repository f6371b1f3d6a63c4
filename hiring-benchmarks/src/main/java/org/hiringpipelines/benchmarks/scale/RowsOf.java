package org.hiringpipelines.benchmarks.scale;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rows that a posting or an application has, in our tables and in the engine's: each after those that it refers to. */
class RowsOf {

    private static final String INSTANCES =
            "PROC_INST_ID_ in (select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ in "
                    + "(select cast(:id as varchar) union all select id from mail where application_id = :id or posting_id = :id))";

    private static final String OFFERS = "(select id from offer where application_id = :id)";

    private static final Map<String, String> OURS = ours();

    private static final Set<String> KEYS = Set.of("id", "id_");

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** A row: its table, and what is in it but for nulls and what the database numbers by itself. */
    record Row(String table, Map<String, Object> values) {

        /** Whether it is still there at that time, after the engine has cleaned up its history. */
        boolean isKept(Instant time) {
            return !(of("REMOVAL_TIME_") instanceof Timestamp removed)
                    || removed.toInstant().isAfter(time);
        }

        Object of(String column) {
            Object upper = values.get(column);
            return upper == null ? values.get(column.toLowerCase(Locale.ROOT)) : upper;
        }
    }

    RowsOf(JdbcTemplate database, String id) {
        Map<String, String> where = new LinkedHashMap<>(OURS);
        engineTables(database).forEach((table, column) -> where.put(table, whereOf(table, column)));
        where.forEach((table, condition) -> read(database, table, condition.replace(":id", "'" + id + "'")));
        ids.add(id);
    }

    List<Row> rows() {
        return rows;
    }

    /** The keys of these rows, which no two rows share. */
    Set<String> ids() {
        return ids;
    }

    private static Map<String, String> ours() {
        Map<String, String> where = new LinkedHashMap<>();
        where.put("requisition", "id = :id");
        where.put("interview_plan", "posting_id = :id");
        where.put("candidate", "id in (select candidate_id from application where id = :id)");
        where.put("application", "id = :id");
        for (String table : List.of("document", "stage_event", "interview", "offer")) {
            where.put(table, "application_id = :id");
        }
        where.put("scorecard", "interview_id in (select id from interview where application_id = :id)");
        where.put("offer_version", "offer_id in " + OFFERS);
        where.put("clearance", "offer_id in " + OFFERS);
        where.put("approval", "subject_id = :id or subject_id in " + OFFERS);
        where.put("drafter", "subject_id = :id or subject_id in " + OFFERS);
        where.put("mail", "application_id = :id or posting_id = :id");
        where.put("mail_attachment", "mail_id in (select id from mail where application_id = :id or posting_id = :id)");
        return where;
    }

    /** Each of the engine's tables that belongs to instances, by the column that says so. */
    private static Map<String, String> engineTables(JdbcTemplate database) {
        Map<String, String> columns = new TreeMap<>();
        for (String column : List.of("ROOT_PROC_INST_ID_", "TASK_ID_", "PROCESS_INSTANCE_ID_", "PROC_INST_ID_")) {
            database.queryForList(
                            "select upper(table_name) from information_schema.columns"
                                    + " where upper(column_name) = ? and upper(table_name) like 'ACT_%'",
                            String.class, column)
                    .forEach(table -> columns.put(table, column));
        }
        Map<String, String> inOrder = new LinkedHashMap<>();
        inOrder.put("ACT_GE_BYTEARRAY", "");
        for (String first : List.of("ACT_RU_EXECUTION", "ACT_RU_TASK")) {
            inOrder.put(first, columns.remove(first));
        }
        columns.remove("ACT_GE_BYTEARRAY");
        inOrder.putAll(columns);
        // Not links of persons to definitions, and only those of tasks.
        inOrder.put("ACT_RU_IDENTITYLINK", "TASK_ID_");
        return inOrder;
    }

    private static String whereOf(String table, String column) {
        if (table.equals("ACT_GE_BYTEARRAY")) {
            return "ID_ in (select BYTEARRAY_ID_ from ACT_RU_VARIABLE where " + INSTANCES
                    + " union all select BYTEARRAY_ID_ from ACT_HI_VARINST where " + INSTANCES + ")";
        }
        return switch (column) {
            case "PROC_INST_ID_" -> INSTANCES;
            case "PROCESS_INSTANCE_ID_" -> INSTANCES.replaceFirst("PROC_INST_ID_", "PROCESS_INSTANCE_ID_");
            case "ROOT_PROC_INST_ID_" -> INSTANCES.replaceFirst("PROC_INST_ID_", "ROOT_PROC_INST_ID_");
            default -> "TASK_ID_ in (select ID_ from ACT_RU_TASK where " + INSTANCES + ")";
        };
    }

    private void read(JdbcTemplate database, String table, String condition) {
        List<Row> found = new ArrayList<>();
        database.query("select * from " + table + " where " + condition, result -> {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                Object value = result.getMetaData().getColumnTypeName(i).equalsIgnoreCase("BINARY LARGE OBJECT")
                        ? result.getBytes(i)
                        : result.getObject(i);
                if (value != null && !result.getMetaData().isAutoIncrement(i)) {
                    values.put(result.getMetaData().getColumnName(i), value);
                }
            }
            found.add(new Row(table, values));
            String first = result.getMetaData().getColumnName(1);
            if (KEYS.contains(first.toLowerCase(Locale.ROOT)) && values.get(first) instanceof String key) {
                // The engine puts an activity's name before some.
                ids.add(key.substring(key.indexOf(':') + 1));
            }
        });
        rows.addAll(table.equals("ACT_RU_EXECUTION") ? parentsFirst(found) : found);
    }

    private static List<Row> parentsFirst(List<Row> executions) {
        List<Row> left = new ArrayList<>(executions);
        List<Row> inOrder = new ArrayList<>();
        Set<Object> there = new HashSet<>();
        while (!left.isEmpty()) {
            List<Row> next = left.stream()
                    .filter(row -> thereOrNone(row, "PARENT_ID_", there) && thereOrNone(row, "SUPER_EXEC_", there))
                    .toList();
            next.forEach(row -> there.add(row.of("ID_")));
            inOrder.addAll(next);
            left.removeAll(next);
        }
        return Collections.unmodifiableList(inOrder);
    }

    private static boolean thereOrNone(Row row, String column, Set<Object> there) {
        return row.of(column) == null || there.contains(row.of(column));
    }
}
