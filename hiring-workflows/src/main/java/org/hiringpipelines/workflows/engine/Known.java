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
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

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
        SimpleContext context = new SimpleContext();
        values.forEach(
                (name, value) -> context.setVariable(name, EXPRESSIONS.createValueExpression(value, Object.class)));
        String condition = flow.getConditionExpression().getTextContent().strip();
        try {
            return Optional.of((Boolean) EXPRESSIONS
                    .createValueExpression(context, condition, Boolean.class)
                    .getValue(context));
        } catch (ELException askedForMore) {
            return Optional.empty();
        }
    }

    /** What is still known behind a step or a flow: not what gets another value there. */
    Known past(FlowElement step) {
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
        Map<String, Object> left = new HashMap<>(values);
        left.keySet().removeAll(set);
        return new Known(left);
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

    private static <T extends ModelElementInstance> List<T> extensions(Activity activity, Class<T> kind) {
        return activity.getExtensionElements() == null
                ? List.of()
                : activity.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(kind)
                        .list();
    }
}
