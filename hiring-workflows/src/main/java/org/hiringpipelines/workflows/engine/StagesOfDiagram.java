package org.hiringpipelines.workflows.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.workflows.stages.DrawnStage;

/**
 * Reads the stages out of the diagram of a pipeline. A call activity, a sub-process or a user task names its stage by the extension property
 * {@code stage}; its own name is what people call it, unless {@code stageName} says otherwise. The order is the one along the flow: what leads back comes after what it leads back to.
 */
final class StagesOfDiagram {

    /** The extension property that names the stage. */
    static final String STAGE = "stage";

    /** The extension property that says what people call it, where that is not the name of the element. */
    static final String NAME = "stageName";

    private final Map<Stage, DrawnStage> found = new LinkedHashMap<>();
    private final Map<String, Bounds> drawn = new HashMap<>();

    private StagesOfDiagram(Collection<BpmnShape> shapes) {
        // An element finds its own shape by looking at all of them.
        shapes.forEach(shape -> drawn.put(shape.getAttributeValue("bpmnElement"), shape.getBounds()));
    }

    /** The stages of a process in their order. */
    static List<DrawnStage> in(Process process) {
        StagesOfDiagram stages =
                new StagesOfDiagram(process.getModelInstance().getModelElementsByType(BpmnShape.class));
        stages.read(process.getFlowElements());
        return List.copyOf(stages.found.values());
    }

    private void read(Collection<FlowElement> scope) {
        for (FlowNode node : alongTheFlow(scope)) {
            property(node, STAGE)
                    .filter(Stage::isName)
                    .map(Stage::new)
                    .ifPresent(stage -> found.putIfAbsent(
                            stage, new DrawnStage(stage, property(node, NAME).orElseGet(() -> nameOf(node, stage)))));
            if (node instanceof SubProcess part) {
                read(part.getFlowElements());
            }
        }
    }

    private static String nameOf(FlowNode node, Stage stage) {
        return node.getName() == null || node.getName().isBlank()
                ? stage.words()
                : node.getName().strip().replaceAll("\\s+", " ");
    }

    private static Optional<String> property(FlowNode node, String name) {
        return Optional.ofNullable(node.getExtensionElements())
                .map(extensions -> extensions
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list())
                .stream()
                .flatMap(List::stream)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    private Collection<FlowNode> alongTheFlow(Collection<FlowElement> scope) {
        return new FlowOrder(scope).order;
    }

    /** What is not drawn leads nowhere shorter. */
    private double left(FlowNode node) {
        return Optional.ofNullable(drawn.get(node.getId())).map(Bounds::getX).orElse(Double.MAX_VALUE);
    }

    private double top(FlowNode node) {
        return Optional.ofNullable(drawn.get(node.getId())).map(Bounds::getY).orElse(0.0);
    }

    /**
     * All nodes along the flows, each node behind all that leads to it. What is drawn on the left is gone to first, so that a short cut to the right
     * does not make the way back look like the way.
     */
    private final class FlowOrder {

        private final Comparator<FlowNode> asDrawn =
                Comparator.<FlowNode>comparingDouble(node -> left(node)).thenComparing(node -> -top(node));

        private final Deque<FlowNode> order = new ArrayDeque<>();
        private final Map<String, List<FlowNode>> next = new HashMap<>();
        private final Set<String> seen = new HashSet<>();

        FlowOrder(Collection<FlowElement> scope) {
            Set<String> reached = new HashSet<>();
            List<FlowNode> nodes = new ArrayList<>();
            for (FlowElement element : scope) {
                if (element instanceof SequenceFlow flow) {
                    leads(flow.getSource(), flow.getTarget());
                    reached.add(flow.getTarget().getId());
                } else if (element instanceof FlowNode node) {
                    nodes.add(node);
                }
                if (element instanceof BoundaryEvent event) {
                    leads(event.getAttachedTo(), event);
                    reached.add(event.getId());
                }
            }
            // From the right, since what is walked last comes to stand first.
            nodes.stream()
                    .filter(node -> !reached.contains(node.getId()))
                    .sorted(asDrawn.reversed())
                    .forEach(this::from);
            nodes.stream().sorted(asDrawn).forEach(this::from);
        }

        private void leads(FlowNode from, FlowNode to) {
            next.computeIfAbsent(from.getId(), id -> new ArrayList<>()).add(to);
        }

        private void from(FlowNode node) {
            if (seen.add(node.getId())) {
                next.getOrDefault(node.getId(), List.of()).stream()
                        .sorted(asDrawn)
                        .forEach(this::from);
                order.addFirst(node);
            }
        }
    }
}
