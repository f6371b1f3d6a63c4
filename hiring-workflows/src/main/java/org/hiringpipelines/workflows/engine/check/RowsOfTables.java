package org.hiringpipelines.workflows.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * What the rows of a table leave out, and where they get in each other's way: cells that cannot be read; values for which no row holds; two rows that hold where one
 * may; a row that those before it never let have its turn.
 */
final class RowsOfTables implements DesignRule {

    private static final Set<HitPolicy> ONE_ROW =
            Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY, HitPolicy.PRIORITY);

    private static final int TOLD = 3;

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (DesignTable file : design.tables()) {
            for (Decision decision : file.decisions()) {
                Optional<DecisionTable> table = DesignTable.tableOf(decision);
                if (table.isPresent() && readable(file, table.get(), flaws)) {
                    listed(file, table.get(), flaws);
                    if (ONE_ROW.contains(table.get().getHitPolicy())) {
                        rows(file, decision, table.get(), flaws);
                    }
                }
            }
        }
    }

    /** Whether all that is asked here is FEEL that can be read; what is not is noted. */
    private static boolean readable(DesignTable file, DecisionTable table, Flaws flaws) {
        boolean readable = true;
        for (Rule row : table.getRules()) {
            for (InputEntry entry : row.getInputEntries()) {
                String cell = DesignTable.words(entry.getText());
                if (entry.getExpressionLanguage() == null && !cell.contains("{")) {
                    readable &= noted(file.where(row), cell, FeelCells.unreadable(cell), flaws);
                }
            }
            for (OutputEntry entry : row.getOutputEntries()) {
                String cell = DesignTable.words(entry.getText());
                if (entry.getExpressionLanguage() == null && !cell.contains("{")) {
                    readable &= noted(file.where(row), cell, FeelCells.unreadableValue(cell), flaws);
                }
            }
        }
        return readable;
    }

    private static boolean noted(String place, String cell, Optional<String> why, Flaws flaws) {
        why.ifPresent(any -> flaws.add(
                Mistake.UNREADABLE_CELL,
                place,
                "its cell " + cell + " is no FEEL; words stand between quotation marks, with commas between them"));
        return why.isEmpty();
    }

    /** Words that a column does not list. */
    private static void listed(DesignTable file, DecisionTable table, Flaws flaws) {
        List<Input> inputs = new ArrayList<>(table.getInputs());
        List<Output> outputs = new ArrayList<>(table.getOutputs());
        for (Rule row : table.getRules()) {
            List<InputEntry> conditions = new ArrayList<>(row.getInputEntries());
            for (int i = 0; i < inputs.size(); i++) {
                String cell = DesignTable.words(conditions.get(i).getText());
                if (FeelCells.isPlain(cell)) {
                    unlisted(file.where(row), cell, TableColumn.listed(inputs.get(i)), flaws);
                }
            }
            List<OutputEntry> values = new ArrayList<>(row.getOutputEntries());
            for (int i = 0; i < outputs.size(); i++) {
                if (outputs.get(i).getOutputValues() != null) {
                    unlisted(
                            file.where(row),
                            DesignTable.words(values.get(i).getText()),
                            TableColumn.wordsIn(DesignTable.words(
                                    outputs.get(i).getOutputValues().getText())),
                            flaws);
                }
            }
        }
    }

    private static void unlisted(String place, String cell, List<String> listed, Flaws flaws) {
        TableColumn.wordsIn(cell).stream()
                .filter(word -> !listed.isEmpty() && !listed.contains(word))
                .forEach(word -> flaws.add(
                        Mistake.VALUE_NOT_LISTED,
                        place,
                        "it says \"" + word + "\", and its column lists " + String.join(", ", listed)));
    }

    private static void rows(DesignTable file, Decision decision, DecisionTable table, Flaws flaws) {
        List<Rule> rows = new ArrayList<>(table.getRules());
        List<TableColumn> columns = new ArrayList<>();
        int number = 0;
        for (Input input : table.getInputs()) {
            int column = number++;
            columns.add(TableColumn.of(
                    input,
                    rows.stream()
                            .map(row -> DesignTable.words(new ArrayList<>(row.getInputEntries())
                                    .get(column)
                                    .getText()))
                            .toList()));
        }
        TableGrid grid = new TableGrid(columns, rows.size());
        if (grid.tooLarge()) {
            return;
        }
        if (!KnownTable.of(decision.getId()).map(KnownTable::maySayNothing).orElse(false)) {
            gaps(file.where(table), grid.gaps(), flaws);
        }
        for (int row = 0; row < rows.size(); row++) {
            if (table.getHitPolicy() == HitPolicy.FIRST) {
                if (grid.neverReached(row)) {
                    flaws.add(
                            Mistake.ROW_NEVER_REACHED,
                            file.where(rows.get(row)),
                            "the rows above it hold wherever it does, so it never has its turn; move it up, or remove"
                                    + " it");
                }
            } else if (table.getHitPolicy() != HitPolicy.PRIORITY) {
                overlaps(file, table, grid, rows, row, flaws);
            }
        }
    }

    private static void gaps(String place, List<String> gaps, Flaws flaws) {
        if (!gaps.isEmpty()) {
            String more = gaps.size() > TOLD ? ", and in " + (gaps.size() - TOLD) + " more cases" : "";
            String where = String.join("; or where ", gaps.subList(0, Math.min(TOLD, gaps.size())));
            flaws.add(
                    Mistake.TABLE_GAP,
                    place,
                    where.isEmpty()
                            ? "no row ever holds"
                            : "no row holds where " + where + more
                                    + "; add a row, or a last one with empty conditions");
        }
    }

    private static void overlaps(
            DesignTable file, DecisionTable table, TableGrid grid, List<Rule> rows, int row, Flaws flaws) {
        for (int before = 0; before < row; before++) {
            String together = grid.together(before, row);
            boolean mayBe = table.getHitPolicy() == HitPolicy.ANY && sameValues(rows.get(before), rows.get(row));
            if (together != null && !mayBe) {
                flaws.add(
                        Mistake.TABLE_OVERLAP,
                        file.where(rows.get(row)),
                        "it holds beside " + rows.get(before).getId()
                                + (together.isEmpty() ? "" : ", where " + together) + "; the table's hit policy "
                                + table.getHitPolicy() + " lets one");
            }
        }
    }

    private static boolean sameValues(Rule one, Rule other) {
        return values(one).equals(values(other));
    }

    private static List<String> values(Rule row) {
        return row.getOutputEntries().stream()
                .map(entry -> DesignTable.words(entry.getText()))
                .toList();
    }
}
