package org.hiringpipelines.workflows.engine;

import java.util.HashMap;
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
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.hiringpipelines.workflows.engine.check.Assignment;
import org.hiringpipelines.workflows.engine.check.Diagram;

/**
 * The variables of a process whose values are known before anybody goes on. What has none here may have any.
 *
 * @param values the values by the names
 */
record Known(Map<String, Object> values) {

    static final Known NOTHING = new Known(Map.of());

    private static final ExpressionFactoryImpl EXPRESSIONS = new ExpressionFactoryImpl();

    private static final Pattern SETS =
            Pattern.compile("\\b(?:set|remove)Variable(?:Local)?\\(\\s*['\"]([^'\"]+)['\"]");

    private static final String ALL = "all";

    Known {
        Map<String, Object> said = new HashMap<>(values);
        said.values().removeIf(value -> value == null);
        values = Map.copyOf(said);
    }

    /** Whether one goes by this flow; nothing where its condition asks for more than is known. */
    Optional<Boolean> answers(SequenceFlow flow) {
        return evaluate(flow.getConditionExpression().getTextContent(), Boolean.class);
    }

    private <T> Optional<T> evaluate(String expression, Class<T> kind) {
        SimpleContext context = new SimpleContext();
        values.forEach(
                (name, value) -> context.setVariable(name, EXPRESSIONS.createValueExpression(value, Object.class)));
        try {
            return Optional.ofNullable(kind.cast(EXPRESSIONS
                    .createValueExpression(context, expression.strip(), kind)
                    .getValue(context)));
        } catch (ELException askedForMore) {
            return Optional.empty();
        }
    }

    /** What is known in both cases. */
    Known and(Known other) {
        Map<String, Object> both = new HashMap<>(values);
        both.entrySet().retainAll(other.values.entrySet());
        return new Known(both);
    }

    /**
     * What is known behind a task that is done with these fields: they are its own, and the process goes on by what it hands on of them (see {@link OwnFields}).
     */
    Known handedOnBy(UserTask task) {
        Map<String, Object> handed = new HashMap<>();
        outputsOf(task).forEach(output -> handed.put(output.getCamundaName(), valueOf(output)));
        assignments(task).forEach(assigned -> assigned.name().ifPresent(name -> handed.put(name, valueOf(assigned))));
        if (handed.isEmpty()) {
            OwnFields.DECIDED.forEach(field -> handed.put(field, values.get(field)));
        }
        // What a message at its border brings is handed on as the task is left, whichever way.
        task.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(event -> task.equals(event.getAttachedTo()))
                .flatMap(event -> assignments(event).stream())
                .forEach(brought -> brought.name().ifPresent(name -> handed.put(name, valueOf(brought))));
        return new Known(handed).without(setBy(task));
    }

    private static List<Assignment> assignments(FlowElement element) {
        String listed = Diagram.property(element, Assignment.GOES_ON_BY);
        return listed == null ? List.of() : Assignment.in(listed);
    }

    private Object valueOf(Assignment assigned) {
        return evaluate(assigned.expression(), Object.class).orElse(null);
    }

    /** A list, a map or a script may be anything. */
    private Object valueOf(CamundaOutputParameter output) {
        return output.getDomElement().getChildElements().isEmpty()
                ? evaluate(output.getTextContent(), Object.class).orElse(null)
                : null;
    }

    private static List<CamundaOutputParameter> outputsOf(BaseElement element) {
        return extensions(element, CamundaInputOutput.class).stream()
                .flatMap(mapping -> mapping.getCamundaOutputParameters().stream())
                .toList();
    }

    /** What is still known behind a step or a flow: not what gets another value there. */
    Known past(FlowElement step) {
        Set<String> set = setBy(step);
        outputsOf(step).forEach(output -> set.add(output.getCamundaName()));
        return without(set);
    }

    private Known without(Set<String> names) {
        Map<String, Object> left = new HashMap<>(values);
        left.keySet().removeAll(names);
        return new Known(left);
    }

    private static Set<String> setBy(FlowElement step) {
        Set<String> set = new HashSet<>();
        if (step instanceof ServiceTask service) {
            set.add(service.getCamundaResultVariable());
        }
        if (step instanceof BusinessRuleTask rule) {
            set.add(rule.getCamundaResultVariable());
        }
        for (String expression : MailsOfStep.expressionsOf(step)) {
            Matcher setting = SETS.matcher(expression);
            while (setting.find()) {
                set.add(setting.group(1));
            }
        }
        return set;
    }

    /** What is known in a diagram that is called there, as it begins. */
    Known handedOverBy(CallActivity call) {
        Map<String, Object> handed = new HashMap<>();
        extensions(call, CamundaIn.class).forEach(in -> {
            if (ALL.equals(in.getCamundaVariables())) {
                handed.putAll(values);
            } else if (in.getCamundaTarget() != null) {
                handed.put(in.getCamundaTarget(), valueOf(in.getCamundaSource()));
            }
        });
        return new Known(handed);
    }

    /**
     * What is known behind a call activity.
     *
     * @param atEnd what is known in the called diagram at its end
     */
    Known handedBackBy(CallActivity call, Known atEnd) {
        Map<String, Object> known = new HashMap<>(past(call).values);
        extensions(call, CamundaOut.class).forEach(out -> {
            if (ALL.equals(out.getCamundaVariables())) {
                // It may hand back others as well, of which nothing is known.
                known.clear();
                known.putAll(atEnd.values);
            } else if (out.getCamundaTarget() != null) {
                known.put(out.getCamundaTarget(), atEnd.valueOf(out.getCamundaSource()));
            }
        });
        return new Known(known);
    }

    /** The value of a variable; null where it is not known. */
    Object valueOf(String name) {
        return name == null ? null : values.get(name);
    }

    private static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> kind) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(kind)
                        .list();
    }
}
