package org.hiringpipelines.workflows.engine.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.hiringpipelines.workflows.designs.DesignFile;

/**
 * A file with decision tables.
 *
 * @param file its name
 * @param model what is in it
 */
record DesignTable(String file, DmnModelInstance model) {

    private static final ReadBefore<DesignTable> READ = new ReadBefore<>(
            file -> new DesignTable(file.name(), Dmn.readModelFromStream(new ByteArrayInputStream(file.content()))));

    /**
     * Reads a file.
     *
     * @throws org.camunda.bpm.model.xml.ModelException where it holds no tables
     */
    static DesignTable read(DesignFile file) {
        return READ.of(file);
    }

    Collection<Decision> decisions() {
        return model.getModelElementsByType(Decision.class);
    }

    /** The rows and columns of a decision; nothing where it is decided otherwise. */
    static Optional<DecisionTable> tableOf(Decision decision) {
        return decision.getChildElementsByType(DecisionTable.class).stream().findFirst();
    }

    /** Where an element is, for people who look for it. */
    String where(DmnElement element) {
        return element.getId() == null ? file : file + ", " + element.getId();
    }

    /** What stands in a text; empty where there is none. */
    static String words(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    /** What the rows say in a column. */
    static List<Cell> cells(DecisionTable table, String column) {
        List<Output> outputs = new ArrayList<>(table.getOutputs());
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            if (column.equals(outputs.get(i).getName())) {
                for (Rule row : table.getRules()) {
                    cells.add(new Cell(
                            row,
                            words(new ArrayList<>(row.getOutputEntries()).get(i).getText())));
                }
            }
        }
        return cells;
    }

    /**
     * A cell.
     *
     * @param row the row that it stands in
     * @param text what is written in it
     */
    record Cell(Rule row, String text) {

        /** The text between quotation marks; nothing where it is put together otherwise, or empty. */
        Optional<String> word() {
            return text.matches("\"[^\"]*\"") && text.length() > 2
                    ? Optional.of(text.substring(1, text.length() - 1))
                    : Optional.empty();
        }
    }
}
