package org.hiringpipelines.benchmarks.scale;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies one row as many times as there are rows in the table {@code copy}, each with ids, names and times of its own. A copy's id is
 * the original's with the copy's number at its end.
 */
class CopyStatement {

    private static final int STAYS = 24;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final String sql;
    private final List<Object> parameters = new ArrayList<>();

    /**
     * For a row.
     *
     * @param columnOf the column of {@code copy} that takes the place of a text of the original; for an id, of its end
     * @param now what has passed in the original moves to the past, and what is to come to the future, so that nothing is due at once
     */
    CopyStatement(RowsOf.Row row, Map<String, String> columnOf, Instant now) {
        Pattern tokens = Pattern.compile(ID.pattern() + "|"
                + String.join(
                        "|",
                        columnOf.keySet().stream()
                                .filter(token -> !ID.matcher(token).matches())
                                .sorted((one, other) -> other.length() - one.length())
                                .map(Pattern::quote)
                                .toList()));
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        row.values().forEach((column, value) -> {
            columns.add(column);
            values.add(expression(value, tokens, columnOf, now));
        });
        sql = "insert into " + row.table() + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from copy";
    }

    private String expression(Object value, Pattern tokens, Map<String, String> columnOf, Instant now) {
        if (value instanceof Timestamp time) {
            return "timestamp '" + time + "'" + shift(time.toInstant(), now);
        }
        if (value instanceof OffsetDateTime time) {
            return "timestamp with time zone '" + time.toString().replace('T', ' ') + "'"
                    + shift(time.toInstant(), now);
        }
        if (value instanceof String text) {
            return text(text, tokens, columnOf);
        }
        if (value instanceof byte[]) {
            parameters.add(value);
            return "?";
        }
        return value.toString();
    }

    private static String shift(Instant time, Instant now) {
        return time.isAfter(now) ? " + copy.spread * interval '1' hour" : " - copy.spread * interval '1' hour";
    }

    private static String text(String text, Pattern tokens, Map<String, String> columnOf) {
        List<String> parts = new ArrayList<>();
        int done = 0;
        Matcher token = tokens.matcher(text);
        while (token.find()) {
            String column = columnOf.get(token.group());
            if (column != null) {
                boolean id = ID.matcher(token.group()).matches();
                parts.add(literal(text.substring(done, id ? token.start() + STAYS : token.start())));
                parts.add("copy." + column);
                done = token.end();
            }
        }
        parts.add(literal(text.substring(done)));
        return String.join(
                " || ",
                parts.stream()
                        .filter(part -> parts.size() == 1 || !part.equals("''"))
                        .toList());
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    void run(JdbcTemplate database) {
        database.update(sql, parameters.toArray());
    }
}
