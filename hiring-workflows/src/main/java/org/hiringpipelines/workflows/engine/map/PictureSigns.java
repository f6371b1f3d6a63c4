package org.hiringpipelines.workflows.engine.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.jsoup.nodes.Element;

/** The small signs of BPMN that say what kind of task, event or gateway a shape is, as paths around the point 0, 0. */
final class PictureSigns {

    private static final String ENVELOPE = "M-8,-5.5h16v11h-16z M-8,-5.5l8,6l8,-6";

    private static final String CROSS = "M-4,0h8 M0,-4v8";

    private static final Map<String, String> OF_TASKS = Map.of(
            "userTask",
            "M0,-1a4,4 0 1 0 -.01,0z M-7,7c0,-5 3,-7 7,-7s7,2 7,7z",
            "serviceTask",
            "M0,-3a3,3 0 1 0 .01,0z M0,-7.5v2.5 M0,5v2.5 M-7.5,0h2.5 M5,0h2.5 M-5.3,-5.3l1.8,1.8 M3.5,3.5l1.8,1.8"
                    + " M-5.3,5.3l1.8,-1.8 M3.5,-3.5l1.8,-1.8 M0,-5a5,5 0 1 0 .01,0z",
            "sendTask",
            ENVELOPE,
            "receiveTask",
            ENVELOPE,
            "businessRuleTask",
            "M-8,-6h16v12h-16z M-8,-2h16 M-8,2h16 M-3,-2v8",
            "scriptTask",
            "M-4,-7h9c-6,5 2,9 -3,14h-9c6,-5 -2,-9 3,-14z");

    private static final Map<String, String> OF_EVENTS = Map.of(
            "messageEventDefinition", ENVELOPE,
            "timerEventDefinition", "M0,-9a9,9 0 1 0 .01,0z M0,-5.5v5.5l4,2",
            "errorEventDefinition", "M-6,7l4,-13l4,8l4,-9l-3,14l-4,-8z",
            "signalEventDefinition", "M0,-8l8,13h-16z",
            "escalationEventDefinition", "M0,-8l6,14l-6,-6l-6,6z",
            "conditionalEventDefinition", "M-6,-7h12v14h-12z M-4,-4h8 M-4,0h8 M-4,4h8",
            "compensateEventDefinition", "M0,-6v12l-7,-6z M8,-6v12l-7,-6z",
            "linkEventDefinition", "M-7,-3h8v-4l7,7l-7,7v-4h-8z");

    private static final Map<String, String> OF_GATEWAYS = Map.of(
            "exclusiveGateway", "M-6,-8l12,16 M6,-8l-12,16",
            "parallelGateway", "M-10,0h20 M0,-10v20",
            "inclusiveGateway", "M0,-10a10,10 0 1 0 .01,0z",
            "complexGateway", "M-10,0h20 M0,-10v20 M-7,-7l14,14 M7,-7l-14,14",
            "eventBasedGateway", "M0,-12a12,12 0 1 0 .01,0z M0,-7l7,5l-2.5,8h-9l-2.5,-8z");

    private PictureSigns() {}

    static void ofTask(Element picture, Activity task, double left, double top) {
        draw(picture, OF_TASKS.get(kind(task)), left + 14, top + 14, "sign");
    }

    /** A filled sign says that the event happens there, an empty one that it is awaited. */
    static void ofEvent(Element picture, Event event, double x, double y) {
        List<? extends EventDefinition> definitions = event instanceof CatchEvent awaited
                ? List.copyOf(awaited.getEventDefinitions())
                : List.copyOf(((ThrowEvent) event).getEventDefinitions());
        for (EventDefinition definition : definitions) {
            String kind = definition.getElementType().getTypeName();
            if (kind.equals("terminateEventDefinition")) {
                draw(picture, "M0,-10a10,10 0 1 0 .01,0z", x, y, "filled");
            } else {
                boolean thrown = event instanceof ThrowEvent;
                draw(picture, OF_EVENTS.get(kind), x, y, thrown ? "filled" : "sign");
                if (thrown && kind.equals("messageEventDefinition")) {
                    draw(picture, "M-8,-5.5l8,6l8,-6", x, y, "inside");
                }
            }
        }
    }

    static void ofGateway(Element picture, Gateway gateway, double x, double y) {
        draw(picture, OF_GATEWAYS.get(kind(gateway)), x, y, "gate");
    }

    /** What stands at the foot of an activity: that it is done several times, and that more is within it. */
    static void atFoot(Element picture, Activity activity, double x, double bottom, boolean expanded) {
        boolean within = activity instanceof CallActivity
                || (!expanded && kind(activity).toLowerCase(Locale.ROOT).endsWith("subprocess"));
        boolean several = activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
        if (several) {
            boolean inTurn = ((MultiInstanceLoopCharacteristics) activity.getLoopCharacteristics()).isSequential();
            draw(
                    picture,
                    inTurn ? "M-6,-5h12 M-6,0h12 M-6,5h12" : "M-5,-6v12 M0,-6v12 M5,-6v12",
                    within ? x - 12 : x,
                    bottom - 10,
                    "gate");
        }
        if (within) {
            draw(picture, "M-7,-7h14v14h-14z", several ? x + 12 : x, bottom - 10, "sign");
            draw(picture, CROSS, several ? x + 12 : x, bottom - 10, "sign");
        }
    }

    private static String kind(FlowNode node) {
        return node.getElementType().getTypeName();
    }

    private static void draw(Element picture, String path, double x, double y, String look) {
        if (path != null) {
            picture.appendElement("path")
                    .attr("class", look)
                    .attr("transform", "translate(%s,%s)".formatted(DiagramPicture.number(x), DiagramPicture.number(y)))
                    .attr("d", path);
        }
    }
}
