package org.hiringpipelines.workflows.decisions;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.application.DailyHours;

/**
 * One row of a decision table. What a designer left out or mistyped is named by table and column.
 *
 * @param table the id of the decision
 * @param cells the row's outputs by their names
 */
public record TableRow(String table, Map<String, Object> cells) {

    /** A cell as text; null where it is empty. */
    public String text(String column) {
        Object cell = cells.get(column);
        return cell == null || cell.toString().isBlank()
                ? null
                : cell.toString().strip();
    }

    /** A cell that must not be empty. */
    public String required(String column) {
        String text = text(column);
        if (text == null) {
            throw wrong(column, "is empty");
        }
        return text;
    }

    /** Whether a cell says {@code true}; an empty cell says no. */
    public boolean flag(String column) {
        return Boolean.parseBoolean(text(column));
    }

    /** A cell as a whole number. */
    public int number(String column) {
        try {
            return Integer.parseInt(required(column));
        } catch (NumberFormatException e) {
            throw wrong(column, "should be a whole number and is \"" + text(column) + "\"");
        }
    }

    /** A cell that lists words, with commas between them; nothing where it is empty. */
    public List<String> list(String column) {
        String text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** A cell as a duration in ISO 8601, such as {@code PT4H} or {@code P2D}; null where it is empty. */
    public Duration duration(String column) {
        String text = text(column);
        try {
            return text == null ? null : Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(column, "should be a duration such as PT4H or P2D and is \"" + text + "\"");
        }
    }

    /** A cell that names hours of a day, such as 08:00-18:00; null where it is empty. */
    public DailyHours hours(String column) {
        String text = text(column);
        try {
            return text == null ? null : DailyHours.of(text);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw wrong(column, "should name hours such as 08:00-18:00 and is \"" + text + "\"");
        }
    }

    private IllegalStateException wrong(String column, String what) {
        return new IllegalStateException(
                "In the decision table \"" + table + "\" a cell of \"" + column + "\" " + what + ".");
    }
}
