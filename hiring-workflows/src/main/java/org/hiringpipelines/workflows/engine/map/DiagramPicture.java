package org.hiringpipelines.workflows.engine.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A diagram as a picture (SVG), drawn by the coordinates that the diagram itself has, and by nothing of the machine: the same diagram gives the
 * same picture. It has a ground of its own, and is dark where its reader likes it so.
 */
public final class DiagramPicture {

    private static final int MARGIN = 20;

    private static final String LOOK = """

            text { font-family: Arial, Helvetica, sans-serif; text-anchor: middle; fill: #1d2733 }
            .ground { fill: #fff } .box { fill: #fff; stroke: #1d2733; stroke-width: 1.5 } .room { fill: #f4f6f8; stroke: #56626f; stroke-width: 1.5 }
            .thick { stroke-width: 4 } .dashed { stroke-dasharray: 5 3 } .flow, .sign, .gate { fill: none; stroke: #1d2733; stroke-width: 1.3 }
            .gate { stroke-width: 2.4 } .filled, .tip { fill: #1d2733; stroke: #1d2733; stroke-width: 1 } .inside { fill: none; stroke: #fff; stroke-width: 1.3 }
            @media (prefers-color-scheme: dark) {
              text { fill: #e4e9ee } .ground, .box { fill: #171d23 } .room { fill: #1f262e; stroke: #a7b2bd } .box, .flow, .sign, .gate { stroke: #e4e9ee }
              .filled, .tip { fill: #e4e9ee; stroke: #e4e9ee } .inside { stroke: #171d23 }
            }
            """;

    private final Diagram diagram;
    private final Element picture;

    private DiagramPicture(Diagram diagram, Element picture) {
        this.diagram = diagram;
        this.picture = picture;
    }

    /** The picture of a diagram. */
    public static String of(Diagram diagram) {
        // Unlike HTML, which is all in small letters, an image on its own has attributes such as viewBox.
        Document document = new Document("").parser(Parser.xmlParser());
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element svg = document.appendElement("svg").attr("xmlns", "http://www.w3.org/2000/svg");
        DiagramPicture picture = new DiagramPicture(diagram, svg);
        picture.frame();
        picture.shapes().filter(DiagramPicture::isRoom).forEach(picture::shape);
        diagram.all(BpmnEdge.class).forEach(edge -> PictureFlows.draw(svg, edge));
        picture.shapes().filter(shape -> !isRoom(shape)).forEach(picture::shape);
        return document.html().replace("><", ">\n<") + "\n";
    }

    /** What stands within something comes after it, and what stands on its edge last. */
    private Stream<BpmnShape> shapes() {
        return diagram.all(BpmnShape.class).stream()
                .sorted(Comparator.<BpmnShape, Boolean>comparing(
                                shape -> shape.getBpmnElement() instanceof BoundaryEvent)
                        .thenComparing(shape -> -shape.getBounds().getWidth()
                                * shape.getBounds().getHeight()));
    }

    private static boolean isRoom(BpmnShape shape) {
        return shape.getBpmnElement() instanceof SubProcess && shape.isExpanded();
    }

    private void frame() {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        diagram.all(Bounds.class).forEach(bounds -> {
            x.addAll(List.of(bounds.getX(), bounds.getX() + bounds.getWidth()));
            y.addAll(List.of(bounds.getY(), bounds.getY() + bounds.getHeight()));
        });
        diagram.all(Waypoint.class).forEach(point -> {
            x.add(point.getX());
            y.add(point.getY());
        });
        double left = x.stream().min(Double::compare).orElse(0.) - MARGIN;
        double top = y.stream().min(Double::compare).orElse(0.) - MARGIN;
        double width = x.stream().max(Double::compare).orElse(0.) + MARGIN - left;
        double height = y.stream().max(Double::compare).orElse(0.) + MARGIN - top;
        picture.attr(
                        "viewBox",
                        Stream.of(left, top, width, height)
                                .map(DiagramPicture::number)
                                .reduce((one, two) -> one + " " + two)
                                .orElseThrow())
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("role", "img");
        picture.appendElement("title").text(String.valueOf(diagram.process().getName()));
        picture.appendElement("style").appendText(LOOK);
        box("ground", left, top, width, height, 8);
    }

    private Element box(String look, double x, double y, double width, double height, int round) {
        return picture.appendElement("rect")
                .attr("class", look)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("rx", String.valueOf(round));
    }

    private void shape(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        Bounds at = shape.getBounds();
        double x = at.getX() + at.getWidth() / 2;
        double y = at.getY() + at.getHeight() / 2;
        if (element instanceof Event event) {
            event(event, x, y, at.getWidth() / 2);
            PictureText.label(picture, shape.getBpmnLabel(), event.getName(), x, at.getY() + at.getHeight() + 5);
        } else if (element instanceof Gateway gateway) {
            double half = at.getWidth() / 2;
            picture.appendElement("path")
                    .attr("class", "box")
                    .attr(
                            "d",
                            "M%1$s,%2$sl%3$s,%3$sl-%3$s,%3$sl-%3$s,-%3$sz"
                                    .formatted(number(x), number(at.getY()), number(half)));
            PictureSigns.ofGateway(picture, gateway, x, y);
            PictureText.label(picture, shape.getBpmnLabel(), gateway.getName(), x, at.getY() + at.getHeight() + 5);
        } else if (element instanceof Activity activity) {
            activity(activity, at, x, y, isRoom(shape));
        } else if (element instanceof TextAnnotation note) {
            picture.appendElement("path")
                    .attr("class", "flow")
                    .attr(
                            "d",
                            "M%s,%sh-10v%sh10"
                                    .formatted(number(at.getX() + 10), number(at.getY()), number(at.getHeight())));
            PictureText.inMiddle(picture, note.getText().getTextContent(), x, y, at.getWidth() - 8, 11);
        } else {
            box("box", at.getX(), at.getY(), at.getWidth(), at.getHeight(), 0);
            if (element instanceof FlowElement named) {
                PictureText.label(picture, shape.getBpmnLabel(), named.getName(), x, at.getY() + at.getHeight() + 5);
            }
        }
    }

    private void event(Event event, double x, double y, double radius) {
        boolean waits = event instanceof BoundaryEvent boundary && !boundary.cancelActivity();
        String dashes = waits ? " dashed" : "";
        circle(
                "box" + dashes + (event instanceof EndEvent ? " thick" : ""),
                x,
                y,
                radius - (event instanceof EndEvent ? 1 : 0));
        if (!(event instanceof StartEvent || event instanceof EndEvent)) {
            circle("box" + dashes, x, y, radius - 4);
        }
        PictureSigns.ofEvent(picture, event, x, y);
    }

    private void circle(String look, double x, double y, double radius) {
        picture.appendElement("circle")
                .attr("class", look)
                .attr("cx", number(x))
                .attr("cy", number(y))
                .attr("r", number(radius));
    }

    private void activity(Activity activity, Bounds at, double x, double y, boolean room) {
        String look = room ? "room" : activity instanceof CallActivity ? "box thick" : "box";
        boolean onEvent = activity instanceof SubProcess sub && sub.triggeredByEvent();
        box(look + (onEvent ? " dashed" : ""), at.getX(), at.getY(), at.getWidth(), at.getHeight(), 10);
        String name = activity.getName() == null ? "" : activity.getName();
        if (room) {
            PictureText.fromTop(picture, name, x, at.getY() + 7, at.getWidth() - 20, 12);
        } else {
            PictureSigns.ofTask(picture, activity, at.getX(), at.getY());
            PictureText.inMiddle(picture, name, x, y, at.getWidth() - 10, 12);
        }
        PictureSigns.atFoot(picture, activity, x, at.getY() + at.getHeight(), room);
    }

    /** A number with one place, and none where it is whole. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
