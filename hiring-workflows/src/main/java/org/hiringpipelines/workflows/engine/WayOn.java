package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * The way on from a step through its diagram, as far as it is certain before anybody goes it: to the next step at which somebody is waited for, or to a question that is not
 * answered by what is known. Nothing is asked and nothing is done.
 */
final class WayOn {

    private static final Pattern TO_THE_CANDIDATE = Pattern.compile(
            "\\$\\{\\s*correspondence\\.send\\(\\s*['\"]([\\w-]+)['\"]\\s*,\\s*applicationId\\s*\\)\\s*}");

    private static final ExpressionFactoryImpl EXPRESSIONS = new ExpressionFactoryImpl();

    private final Map<String, Object> known;
    private final List<String> mails = new ArrayList<>();
    private final Set<String> passed = new HashSet<>();
    private boolean ends;

    private WayOn(Map<String, Object> known) {
        this.known = known;
    }

    /**
     * The way on from a step that is done.
     *
     * @param known the variables that are known then
     */
    static WayOn behind(FlowNode step, Map<String, Object> known) {
        WayOn way = new WayOn(known);
        way.leave(step);
        return way;
    }

    /** The texts of the mails to the candidate on this way, in their order. */
    List<String> mails() {
        return List.copyOf(mails);
    }

    /** Whether it leads to an end of the diagram. */
    boolean ends() {
        return ends;
    }

    private void leave(FlowNode step) {
        // Who does one of several is not through with all of them.
        if (!(step instanceof Activity activity) || activity.getLoopCharacteristics() == null) {
            answers(step).forEach(flow -> come(flow.getTarget()));
        }
    }

    private void come(FlowNode step) {
        if (!passed.add(step.getId())) {
            return;
        }
        if (step instanceof EndEvent end) {
            finish(end);
        } else if (step instanceof SubProcess part) {
            enter(part);
        } else if (goesThrough(step)) {
            send(step);
            leave(step);
        }
    }

    private void enter(SubProcess part) {
        if (part.getLoopCharacteristics() == null) {
            part.getChildElementsByType(StartEvent.class).forEach(this::leave);
        }
    }

    private void finish(EndEvent end) {
        send(end);
        boolean plain = end.getEventDefinitions().stream()
                .allMatch(kind -> kind instanceof MessageEventDefinition || kind instanceof TerminateEventDefinition);
        if (!plain) {
            return;
        }
        if (end.getParentElement() instanceof Process) {
            ends = true;
        } else if (end.getParentElement() instanceof SubProcess part
                && part.getChildElementsByType(ParallelGateway.class).isEmpty()) {
            leave(part);
        }
    }

    /** What nobody is waited for at. Where ways come together again, another one may not have come. */
    private static boolean goesThrough(FlowNode step) {
        if (step instanceof ParallelGateway gateway) {
            return gateway.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                            .filter(flow -> gateway.equals(flow.getTarget()))
                            .count()
                    == 1;
        }
        return step instanceof ServiceTask
                || step instanceof SendTask
                || step instanceof ScriptTask
                || step instanceof BusinessRuleTask
                || step instanceof IntermediateThrowEvent
                || step instanceof ExclusiveGateway;
    }

    private List<SequenceFlow> answers(FlowNode step) {
        List<SequenceFlow> flows = flowsFrom(step);
        if (!(step instanceof ExclusiveGateway gateway) || flows.size() == 1) {
            return flows.stream()
                    .filter(flow -> flow.getConditionExpression() == null)
                    .toList();
        }
        for (SequenceFlow flow : flows) {
            if (flow.getConditionExpression() != null) {
                Optional<Boolean> holds = holds(flow.getConditionExpression().getTextContent());
                if (holds.isEmpty() || holds.get()) {
                    return holds.isEmpty() ? List.of() : List.of(flow);
                }
            }
        }
        return gateway.getDefault() == null ? List.of() : List.of(gateway.getDefault());
    }

    /** Nothing where it asks for more than is known. */
    private Optional<Boolean> holds(String condition) {
        SimpleContext context = new SimpleContext();
        known.forEach(
                (name, value) -> context.setVariable(name, EXPRESSIONS.createValueExpression(value, Object.class)));
        try {
            return Optional.of((Boolean) EXPRESSIONS
                    .createValueExpression(context, condition, Boolean.class)
                    .getValue(context));
        } catch (ELException askedForMore) {
            return Optional.empty();
        }
    }

    private void send(FlowNode step) {
        if (step.getExtensionElements() == null || !isMessage(step)) {
            return;
        }
        step.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> StepProperties.SENDS.equals(property.getCamundaName()))
                .map(property -> TO_THE_CANDIDATE.matcher(property.getCamundaValue()))
                .filter(Matcher::matches)
                .forEach(mail -> mails.add(mail.group(1)));
    }

    private static boolean isMessage(FlowNode step) {
        List<EventDefinition> kinds = new ArrayList<>();
        if (step instanceof IntermediateThrowEvent event) {
            kinds.addAll(event.getEventDefinitions());
        } else if (step instanceof EndEvent event) {
            kinds.addAll(event.getEventDefinitions());
        }
        return kinds.stream().anyMatch(MessageEventDefinition.class::isInstance);
    }

    /** The flows that leave a step. The step itself need not list them, and hand-written diagrams do not. */
    static List<SequenceFlow> flowsFrom(FlowNode step) {
        return step.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> step.equals(flow.getSource()))
                .toList();
    }
}
