package org.hiringpipelines.workflows.engine.check;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a process does and its drawing does not show. */
final class EverythingDrawn implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (Diagram diagram : design.diagrams()) {
            Drawing drawing = Drawing.of(diagram);
            Stream<FlowElement> missing = Stream.concat(
                    diagram.all(FlowNode.class).stream()
                            .filter(node -> drawing.shape(node).isEmpty()),
                    diagram.all(SequenceFlow.class).stream()
                            .filter(flow -> drawing.line(flow).isEmpty()));
            missing.forEach(element -> flaws.add(
                    Mistake.NOT_DRAWN,
                    diagram.where(element),
                    "the process has it, and the drawing does not show it; draw it, or remove it"));
        }
    }
}
