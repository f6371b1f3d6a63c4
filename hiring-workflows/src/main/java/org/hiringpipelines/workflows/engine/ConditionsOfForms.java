package org.hiringpipelines.workflows.engine;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The conditions by which forms hide fields, which are written in FEEL, with an equals sign before them. */
public class ConditionsOfForms {

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    /** Whether a condition holds with these values; what cannot be evaluated does not, as the form viewer has it. */
    public boolean hold(String condition, Map<String, Object> values) {
        try {
            VariableMap known = Variables.createVariables();
            known.putAll(values);
            return Boolean.TRUE.equals(feel.evaluateSimpleExpression(
                    condition.startsWith("=") ? condition.substring(1) : condition, known.asVariableContext()));
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
