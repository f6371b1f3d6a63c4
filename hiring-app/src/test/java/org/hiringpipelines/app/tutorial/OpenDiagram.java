package org.hiringpipelines.app.tutorial;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A diagram that is open in Camunda Modeler, with what a hand does in it. */
final class OpenDiagram {

    private static final int BESIDE = 20;

    private static final int APART = 50;

    /** The name of an event is wider than the event. */
    private static final int APART_FROM_LABEL = 85;

    private static final int LEAST_TASK = 50;

    private final BpmnModelInstance model;

    OpenDiagram(byte[] file) {
        model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
    }

    BpmnModelInstance model() {
        return model;
    }

    /** Pulls everything that is right of a place to the right, as the space tool does; what stands around the place grows. */
    void makeRoom(String leftOf, double pixels) {
        double from = shape(leftOf).getBounds().getX() - BESIDE;
        model.getModelElementsByType(BpmnShape.class).forEach(shape -> {
            Bounds bounds = shape.getBounds();
            if (bounds.getX() >= from) {
                pull(bounds, pixels);
                if (shape.getBpmnLabel() != null) {
                    pull(shape.getBpmnLabel().getBounds(), pixels);
                }
            } else if (bounds.getX() + bounds.getWidth() > from) {
                bounds.setWidth(bounds.getWidth() + pixels);
            }
        });
        model.getModelElementsByType(BpmnEdge.class).stream()
                .map(BpmnEdge::getBpmnLabel)
                .filter(label -> label != null && label.getBounds().getX() >= from)
                .forEach(label -> pull(label.getBounds(), pixels));
        model.getModelElementsByType(Waypoint.class).stream()
                .filter(point -> point.getX() >= from)
                .forEach(point -> point.setX(point.getX() + pixels));
    }

    private static void pull(Bounds bounds, double pixels) {
        bounds.setX(bounds.getX() + pixels);
    }

    /** Drops an element on the line to another one: the line ends there, and another one goes on. */
    void dropOnLineTo(String target, FlowNode dropped, double width, double height) {
        FlowNode before = model.getModelElementById(target);
        SequenceFlow line = before.getIncoming().stream()
                .filter(flow -> !(flow.getSource() instanceof EndEvent))
                .findFirst()
                .orElseThrow();
        before.getParentElement().addChildElement(dropped);
        before.getIncoming().remove(line);
        line.setTarget(dropped);
        dropped.getIncoming().add(line);
        SequenceFlow on = model.newInstance(SequenceFlow.class);
        on.setId("Flow_" + dropped.getId() + "_" + target);
        before.getParentElement().addChildElement(on);
        on.setSource(dropped);
        on.setTarget(before);
        dropped.getOutgoing().add(on);
        before.getIncoming().add(on);
        draw(dropped, line, on, width, height);
    }

    private void draw(FlowNode dropped, SequenceFlow line, SequenceFlow on, double width, double height) {
        BpmnPlane plane =
                model.getModelElementsByType(BpmnPlane.class).iterator().next();
        List<Waypoint> points = List.copyOf(line.getDiagramElement().getWaypoints());
        Waypoint first = points.get(points.size() - 2);
        Waypoint last = points.get(points.size() - 1);
        double x = first.getX() + (width < LEAST_TASK ? APART_FROM_LABEL : APART);
        double right = last.getX();
        plane.addChildElement(shapeOf(dropped, x, last.getY() - height / 2, width, height));
        last.setX(x);
        BpmnEdge edge = model.newInstance(BpmnEdge.class);
        edge.setId(on.getId() + "_di");
        edge.setBpmnElement(on);
        edge.getWaypoints().add(point(x + width, last.getY()));
        edge.getWaypoints().add(point(right, last.getY()));
        plane.addChildElement(edge);
    }

    private BpmnShape shapeOf(FlowNode node, double x, double y, double width, double height) {
        BpmnShape shape = model.newInstance(BpmnShape.class);
        shape.setId(node.getId() + "_di");
        shape.setBpmnElement(node);
        shape.setBounds(bounds(x, y, width, height));
        if (width < LEAST_TASK) {
            BpmnLabel label = model.newInstance(BpmnLabel.class);
            label.setBounds(bounds(x + width / 2 - 38, y + height + 7, 76, 27));
            shape.setBpmnLabel(label);
        }
        return shape;
    }

    private Bounds bounds(double x, double y, double width, double height) {
        Bounds bounds = model.newInstance(Bounds.class);
        bounds.setX(x);
        bounds.setY(y);
        bounds.setWidth(width);
        bounds.setHeight(height);
        return bounds;
    }

    private Waypoint point(double x, double y) {
        Waypoint point = model.newInstance(Waypoint.class);
        point.setX(x);
        point.setY(y);
        return point;
    }

    private BpmnShape shape(String id) {
        return (BpmnShape) ((FlowNode) model.getModelElementById(id)).getDiagramElement();
    }

    /** Raises the version tag of the process by one. */
    void raiseVersionTag() {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        String tag = process.getCamundaVersionTag();
        int point = tag.lastIndexOf('.') + 1;
        process.setCamundaVersionTag(tag.substring(0, point) + (Integer.parseInt(tag.substring(point)) + 1));
    }

    byte[] saved() {
        return Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
    }
}
