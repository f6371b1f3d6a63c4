package org.hiringpipelines.workflows.engine.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The happy path is what a reader sees first: the way from the start event, the first in the file, to the end event that stands farthest to the right. Its flows lie on
 * one horizontal line and lead to the right, in a process and in each sub-process that is drawn open.
 */
final class StraightHappyPath implements DesignRule {

    /** Ends that stand about as far to the right as the last one, in pixels, will do as well. */
    private static final double ABOUT = 60;

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        for (Diagram diagram : design.diagrams()) {
            Drawing drawing = Drawing.of(diagram);
            Stream.concat(
                            diagram.all(Process.class).stream(),
                            diagram.all(SubProcess.class).stream()
                                    .filter(part -> drawing.shape(part)
                                            .map(DrawnShape::open)
                                            .orElse(false)))
                    .forEach(scope -> look(diagram, drawing, scope, flaws));
        }
    }

    private static void look(Diagram diagram, Drawing drawing, ModelElementInstance scope, Flaws flaws) {
        Collection<StartEvent> starts = scope.getChildElementsByType(StartEvent.class);
        List<EndEvent> ends = scope.getChildElementsByType(EndEvent.class).stream()
                .filter(end -> drawing.shape(end).isPresent())
                .toList();
        if (starts.isEmpty() || ends.isEmpty()) {
            return;
        }
        StartEvent start = starts.iterator().next();
        Optional<DrawnShape> drawn = drawing.shape(start);
        if (drawn.isEmpty()) {
            return;
        }
        double last =
                ends.stream().mapToDouble(end -> rightOf(drawing, end)).max().orElse(0);
        Set<FlowNode> onLine = new HashSet<>();
        follow(start, diagram, drawing, drawn.get().bounds().getCenterY(), onLine);
        boolean straight = ends.stream().anyMatch(end -> onLine.contains(end) && rightOf(drawing, end) >= last - ABOUT);
        if (!straight) {
            FlowNode farthest = onLine.stream()
                    .max(Comparator.comparingDouble(node -> rightOf(drawing, node)))
                    .orElse(start);
            EndEvent end = ends.stream()
                    .max(Comparator.comparingDouble(any -> rightOf(drawing, any)))
                    .orElseThrow();
            flaws.add(
                    Mistake.BENT_HAPPY_PATH,
                    diagram.where(start),
                    "the happy path from here to " + end.getId() + " is not one straight line; it bends behind "
                            + farthest.getId());
        }
    }

    private static double rightOf(Drawing drawing, FlowNode node) {
        return drawing.shape(node).map(shape -> shape.bounds().getMaxX()).orElse(0.0);
    }

    private static void follow(FlowNode node, Diagram diagram, Drawing drawing, double height, Set<FlowNode> onLine) {
        if (onLine.add(node)) {
            for (SequenceFlow flow : diagram.flowsFrom(node)) {
                // What is not drawn at all is named as that.
                if (drawing.line(flow).map(line -> line.isStraightAt(height)).orElse(true)) {
                    follow(flow.getTarget(), diagram, drawing, height, onLine);
                }
            }
        }
    }
}
