package org.hiringpipelines.workflows.engine.map;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jsoup.nodes.Element;

/** The lines of a picture, with their tips and names. */
final class PictureFlows {

    private PictureFlows() {}

    static void draw(Element picture, BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        StringBuilder path = new StringBuilder();
        points.forEach(point -> path.append(path.isEmpty() ? "M" : "L")
                .append(DiagramPicture.number(point.getX()))
                .append(",")
                .append(DiagramPicture.number(point.getY())));
        BaseElement element = edge.getBpmnElement();
        picture.appendElement("path")
                .attr("class", element instanceof SequenceFlow ? "flow" : "flow dashed")
                .attr("d", path.toString());
        if (!(element instanceof Association)) {
            tip(picture, points.get(points.size() - 2), points.get(points.size() - 1));
        }
        if (element instanceof SequenceFlow flow) {
            Waypoint first = points.get(0);
            Waypoint second = points.get(1);
            PictureText.label(
                    picture,
                    edge.getBpmnLabel(),
                    flow.getName(),
                    (first.getX() + second.getX()) / 2,
                    (first.getY() + second.getY()) / 2 + 3);
        }
    }

    private static void tip(Element picture, Waypoint from, Waypoint to) {
        double length = Math.hypot(to.getX() - from.getX(), to.getY() - from.getY());
        double x = length == 0 ? 1 : (to.getX() - from.getX()) / length;
        double y = length == 0 ? 0 : (to.getY() - from.getY()) / length;
        picture.appendElement("path")
                .attr("class", "tip")
                .attr(
                        "d",
                        "M%s,%sL%s,%sL%s,%sz"
                                .formatted(
                                        DiagramPicture.number(to.getX()), DiagramPicture.number(to.getY()),
                                        DiagramPicture.number(to.getX() - 9 * x - 4 * y),
                                                DiagramPicture.number(to.getY() - 9 * y + 4 * x),
                                        DiagramPicture.number(to.getX() - 9 * x + 4 * y),
                                                DiagramPicture.number(to.getY() - 9 * y - 4 * x)));
    }
}
