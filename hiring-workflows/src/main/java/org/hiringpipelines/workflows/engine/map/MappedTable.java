package org.hiringpipelines.workflows.engine.map;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.hiringpipelines.workflows.designs.DesignFile;

/**
 * A decision table, as its file has it.
 *
 * @param path its file
 * @param id the id of the decision
 * @param name its name
 * @param description what it is for; empty where nobody has said
 * @param rows its rows, in their order
 */
public record MappedTable(String path, String id, String name, String description, List<Row> rows) {

    /**
     * A row.
     *
     * @param asks what its inputs ask for, by their variables, as it stands in the cells; empty for anything
     * @param says what its outputs say, by their names, without quotation marks; empty for nothing
     */
    public record Row(Map<String, String> asks, Map<String, String> says) {

        /** What an input lets through, where the cell lists words. */
        public List<String> words(String input) {
            String cell = asks.getOrDefault(input, "");
            return Arrays.stream(cell.split(","))
                    .map(MappedTable::unquoted)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** What an output says; null where the cell is empty. */
        public String text(String output) {
            String cell = says.getOrDefault(output, "");
            return cell.isEmpty() ? null : cell;
        }
    }

    static Stream<MappedTable> in(String path, DesignFile file) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(file.content()))
                .getModelElementsByType(Decision.class)
                .stream()
                .map(decision -> new MappedTable(
                        path, decision.getId(), decision.getName(), descriptionOf(decision), rowsOf(decision)));
    }

    private static String descriptionOf(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip();
    }

    private static List<Row> rowsOf(Decision decision) {
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            return List.of();
        }
        List<String> inputs = table.getInputs().stream()
                .map(input ->
                        input.getInputExpression().getText().getTextContent().strip())
                .toList();
        List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
        return table.getRules().stream()
                .map(rule -> new Row(
                        beside(
                                inputs,
                                rule.getInputEntries().stream()
                                        .map(InputEntry::getTextContent)
                                        .toList()),
                        beside(
                                outputs,
                                rule.getOutputEntries().stream()
                                        .map(OutputEntry::getTextContent)
                                        .map(MappedTable::unquoted)
                                        .toList())))
                .toList();
    }

    private static Map<String, String> beside(List<String> names, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        Iterator<String> cell = cells.iterator();
        names.forEach(name -> row.put(name, cell.hasNext() ? cell.next().strip() : ""));
        return row;
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^\"|\"$", "");
    }

    /** All that an output says somewhere, each once, where its cells list words. */
    List<String> all(String output) {
        List<String> all = new ArrayList<>();
        rows.stream()
                .map(row -> row.text(output))
                .filter(cell -> cell != null)
                .flatMap(cell -> Arrays.stream(cell.split(",")))
                .map(String::strip)
                .filter(word -> !all.contains(word))
                .forEach(all::add);
        return all;
    }
}
