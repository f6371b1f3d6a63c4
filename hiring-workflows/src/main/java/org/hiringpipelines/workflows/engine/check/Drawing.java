package org.hiringpipelines.workflows.engine.check;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/**
 * What is to be seen of a diagram.
 *
 * @param shapes its shapes
 * @param lines its flows
 */
record Drawing(List<DrawnShape> shapes, List<DrawnLine> lines) {

    static Drawing of(Diagram diagram) {
        return new Drawing(
                diagram.all(BpmnShape.class).stream()
                        .filter(shape -> shape.getBpmnElement() != null && shape.getBounds() != null)
                        .filter(shape -> !(shape.getBpmnElement() instanceof Lane))
                        .map(Drawing::shape)
                        .toList(),
                diagram.all(BpmnEdge.class).stream()
                        .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                        .filter(edge -> edge.getWaypoints().size() > 1)
                        .map(Drawing::line)
                        .toList());
    }

    private static DrawnShape shape(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        boolean open = element instanceof Participant || (element instanceof SubProcess && shape.isExpanded());
        boolean beside = element instanceof Event || element instanceof Gateway;
        return new DrawnShape(
                element, rectangle(shape.getBounds()), open, beside ? label(element, shape.getBpmnLabel()) : null);
    }

    private static DrawnLine line(BpmnEdge edge) {
        return new DrawnLine(
                (SequenceFlow) edge.getBpmnElement(),
                edge.getWaypoints().stream()
                        .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                        .toList(),
                label(edge.getBpmnElement(), edge.getBpmnLabel()));
    }

    private static Rectangle2D label(BaseElement element, BpmnLabel label) {
        boolean named = element instanceof FlowElement flow
                && flow.getName() != null
                && !flow.getName().isBlank();
        return named && label != null && label.getBounds() != null ? rectangle(label.getBounds()) : null;
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    Optional<DrawnShape> shape(BaseElement element) {
        return shapes.stream().filter(shape -> shape.element().equals(element)).findFirst();
    }

    Optional<DrawnLine> line(SequenceFlow flow) {
        return lines.stream().filter(line -> line.flow().equals(flow)).findFirst();
    }

    /** The names that stand beside what they name. */
    List<WrittenLabel> labels() {
        return Stream.concat(
                        shapes.stream().map(shape -> label(shape.element(), shape.label())),
                        lines.stream().map(line -> label(line.flow(), line.label())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<WrittenLabel> label(BaseElement element, Rectangle2D field) {
        return Optional.ofNullable(field)
                .map(place -> new WrittenLabel(element, ((FlowElement) element).getName(), place));
    }
}
