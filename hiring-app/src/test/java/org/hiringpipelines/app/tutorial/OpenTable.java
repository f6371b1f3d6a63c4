package org.hiringpipelines.app.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** A decision table that is open in Camunda Modeler. */
final class OpenTable {

    private final DmnModelInstance model;

    OpenTable(byte[] file) {
        model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
    }

    /** Adds a row below the last; its cells by the headings of their columns, which are all there is. */
    void addRow(Map<String, String> cells) {
        DecisionTable table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        List<String> inputs = table.getInputs().stream().map(Input::getLabel).toList();
        List<String> outputs = table.getOutputs().stream().map(Output::getLabel).toList();
        assertThat(Stream.concat(inputs.stream(), outputs.stream())).containsExactlyElementsOf(cells.keySet());
        Rule rule = model.newInstance(Rule.class);
        inputs.forEach(heading -> rule.getInputEntries().add(cell(InputEntry.class, cells.get(heading))));
        outputs.forEach(heading -> rule.getOutputEntries().add(cell(OutputEntry.class, cells.get(heading))));
        table.getRules().add(rule);
    }

    private <T extends DmnElement> T cell(Class<T> type, String content) {
        T entry = model.newInstance(type);
        Text text = model.newInstance(Text.class);
        text.setTextContent(content);
        entry.addChildElement(text);
        return entry;
    }

    byte[] saved() {
        return Dmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
    }
}
