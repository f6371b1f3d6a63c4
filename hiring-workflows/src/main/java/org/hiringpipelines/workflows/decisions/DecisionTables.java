package org.hiringpipelines.workflows.decisions;

import java.util.List;
import java.util.Map;

/** The decision tables in {@code bpmn/decisions}, each in the version that was deployed last. */
public interface DecisionTables {

    /**
     * The rows of a table that hold for these inputs, in the table's order as far as its hit policy keeps it.
     *
     * @param table the id of the decision
     * @param inputs a value for every variable that the table's input expressions name; null where there is none
     * @throws IllegalStateException where the table is not deployed, or cannot be evaluated for these inputs
     */
    List<TableRow> rows(String table, Map<String, ?> inputs);
}
