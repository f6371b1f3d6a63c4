package org.hiringpipelines.workflows.interviews;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiringpipelines.model.interview.Competencies;
import org.hiringpipelines.model.interview.RatingScale;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.decisions.TableRow;

/** What each rating of a competency means, as the table {@code competencies} says it. */
@AsksTable("competencies")
public class RatingScales {

    private static final String TABLE = "competencies";

    private final DecisionTables tables;

    RatingScales(DecisionTables tables) {
        this.tables = tables;
    }

    /** One scale for each competency, in their order. */
    public List<RatingScale> of(Competencies competencies) {
        return competencies.names().stream().map(this::scale).toList();
    }

    private RatingScale scale(String competency) {
        TableRow row = tables.rows(TABLE, Map.of("competency", competency)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The decision table \"" + TABLE + "\" has no row for \"" + competency + "\"."));
        return new RatingScale(
                competency,
                Stream.of("one", "two", "three", "four", "five")
                        .map(row::required)
                        .toList());
    }
}
