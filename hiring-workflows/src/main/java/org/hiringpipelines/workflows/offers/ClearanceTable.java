package org.hiringpipelines.workflows.offers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hiringpipelines.model.offer.ClearanceRule;
import org.hiringpipelines.model.posting.EmployerKind;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.decisions.TableRow;

/** The table {@code clearances}: which checks a job asks for, and what has to be kept to with each. */
@AsksTable("clearances")
class ClearanceTable {

    private static final String TABLE = "clearances";

    private final DecisionTables tables;

    ClearanceTable(DecisionTables tables) {
        this.tables = tables;
    }

    /** The checks by their codes, in the table's order. Work in several places asks for the checks of each. */
    Map<String, ClearanceRule> checksFor(Posting posting) {
        Map<String, ClearanceRule> checks = new LinkedHashMap<>();
        Stream<Map<String, Object>> places = posting.locations().isEmpty()
                ? Stream.of(inputs(posting, new HashMap<>()))
                : posting.locations().stream()
                        .map(ClearanceTable::inputs)
                        .distinct()
                        .map(place -> inputs(posting, place));
        Map<String, String> names = new HashMap<>();
        List<TableRow> rows =
                places.flatMap(place -> tables.rows(TABLE, place).stream()).toList();
        for (TableRow row : rows) {
            if (row.text("name") != null) {
                names.putIfAbsent(row.required("check"), row.text("name"));
            }
        }
        for (TableRow row : rows) {
            String check = row.required("check");
            // A check that no row names has at least its code.
            checks.merge(check, rule(row, names.getOrDefault(check, check)), ClearanceRule::and);
        }
        return checks;
    }

    private static ClearanceRule rule(TableRow row, String name) {
        return new ClearanceRule(
                name,
                row.number("waitDays"),
                row.text("disputeDays") == null ? 0 : row.number("disputeDays"),
                row.flag("beforeStart"),
                one(row, "notice"),
                one(row, "citation"),
                row.list("enclose"));
    }

    private static List<String> one(TableRow row, String column) {
        return Stream.ofNullable(row.text(column)).toList();
    }

    private static Map<String, Object> inputs(Place place) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("country", place.country());
        inputs.put("region", place.region());
        inputs.put("city", place.city());
        return inputs;
    }

    private static Map<String, Object> inputs(Posting posting, Map<String, Object> place) {
        List.of("country", "region", "city").forEach(input -> place.putIfAbsent(input, null));
        place.put("employer", EmployerKind.of(posting).name());
        place.put("titleWords", wordsOf(posting.title()));
        return place;
    }

    /** Small letters, and one driver where drivers are sought. */
    private static List<String> wordsOf(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .flatMap(word ->
                        word.endsWith("s") ? Stream.of(word, word.substring(0, word.length() - 1)) : Stream.of(word))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
