package org.hiringpipelines.workflows.engine.map;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.hiringpipelines.workflows.engine.check.Expressions;
import org.hiringpipelines.workflows.engine.check.KnownServices;

/** Reads from a diagram which steps it has, and what each of them uses. */
final class StepsOfDiagram {

    private static final KnownServices SERVICES = KnownServices.ofThisLibrary();

    private StepsOfDiagram() {}

    /** From left to right, as a line is read; what stands above one another, from above. */
    static List<MappedStep> of(Diagram diagram) {
        Map<String, Point2D> places = places(diagram);
        Point2D nowhere = new Point2D.Double();
        return diagram.all(FlowNode.class).stream()
                .sorted(Comparator.comparingDouble((FlowNode step) ->
                                places.getOrDefault(step.getId(), nowhere).getX())
                        .thenComparingDouble(step ->
                                places.getOrDefault(step.getId(), nowhere).getY())
                        .thenComparing(FlowNode::getId))
                .map(step -> read(diagram, step))
                .toList();
    }

    /** Where each shape stands, by what it is of. A step asked for its shape would look through the whole diagram. */
    private static Map<String, Point2D> places(Diagram diagram) {
        Map<String, Point2D> places = new HashMap<>();
        for (BpmnShape shape : diagram.all(BpmnShape.class)) {
            if (shape.getBounds() != null) {
                places.put(
                        shape.getAttributeValue("bpmnElement"),
                        new Point2D.Double(
                                shape.getBounds().getX(), shape.getBounds().getY()));
            }
        }
        return places;
    }

    private static MappedStep read(Diagram diagram, FlowNode step) {
        Set<String> services = new TreeSet<>();
        Set<String> mails = new TreeSet<>();
        Stream.concat(
                        diagram.expressionsOf(step).stream(),
                        step.getOutgoing().stream().flatMap(flow -> diagram.expressionsOf(flow).stream()))
                .map(text -> Expressions.in(text, SERVICES))
                .forEach(found -> {
                    services.addAll(found.calls());
                    found.mails().forEach(mail -> mails.add(mail.text()));
                });
        return new MappedStep(
                step.getId(),
                step.getName() == null ? step.getId() : step.getName().replace('\n', ' '),
                step.getElementType().getTypeName(),
                step.getParentElement() instanceof SubProcess around ? around.getId() : null,
                step instanceof UserTask task ? peopleOf(task) : List.of(),
                formOf(step),
                Diagram.property(step, "deadlineFrom") != null,
                services,
                mails,
                step instanceof BusinessRuleTask rule && rule.getCamundaDecisionRef() != null
                        ? Set.of(rule.getCamundaDecisionRef())
                        : Set.of(),
                step instanceof CallActivity call ? call.getCalledElement() : null,
                step instanceof CatchEvent event ? awaitedBy(event.getEventDefinitions()) : null,
                Diagram.property(step, MappedProcess.FOR_CANDIDATES));
    }

    private static String formOf(FlowNode step) {
        return step instanceof UserTask task
                ? task.getCamundaFormRef()
                : step instanceof StartEvent start ? start.getCamundaFormRef() : null;
    }

    private static List<String> peopleOf(UserTask task) {
        Set<String> people = new LinkedHashSet<>();
        Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateUsers(), task.getCamundaCandidateGroups())
                .filter(text -> text != null)
                .flatMap(text -> text.contains("{") ? named(text) : Arrays.stream(text.split("\\s*,\\s*")))
                .forEach(people::add);
        return new ArrayList<>(people);
    }

    /** The service that an expression asks, and else the variable that it is. */
    private static Stream<String> named(String expression) {
        Expressions read = Expressions.in(expression, SERVICES);
        return read.calls().isEmpty()
                ? read.variables().stream()
                : read.calls().stream().map(call -> call.substring(0, call.indexOf('.')));
    }

    private static String awaitedBy(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .map(StepsOfDiagram::awaited)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> awaited(EventDefinition definition) {
        if (definition instanceof MessageEventDefinition message && message.getMessage() != null) {
            return Optional.of("message " + message.getMessage().getName());
        }
        if (definition instanceof TimerEventDefinition timer) {
            return Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                    .filter(time -> time != null)
                    .map(time -> "time " + time.getTextContent().strip())
                    .findFirst();
        }
        return Optional.empty();
    }
}
