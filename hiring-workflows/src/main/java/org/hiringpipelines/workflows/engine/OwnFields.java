package org.hiringpipelines.workflows.engine;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.NullValueProvider;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.hiringpipelines.workflows.forms.FieldsOfForm;

/**
 * Reads a diagram as the engine does, and gives each user task the fields of its form as its own: what one person types never reaches another's form, nor begins with what the
 * task before handed on under the same name. A diagram names a field as an input only where it begins with a value. The form is the one that is deployed with the diagram; a field that the
 * form itself gives a value to begin with is left to the form, whose viewer takes a variable that is null for an answer.
 */
class OwnFields extends BpmnParse {

    private final boolean own;

    OwnFields(BpmnParser parser, boolean own) {
        super(parser);
        this.own = own;
    }

    /** Whether the diagram is one of the hiring processes; in an engine that others use, too, only these are looked at. */
    final boolean isOurs() {
        return own || Diagram.OURS.equals(rootElement.attribute("targetNamespace"));
    }

    @Override
    protected void parseActivityInputOutput(Element element, ActivityImpl activity) {
        super.parseActivityInputOutput(element, activity);
        if (element.getTagName().equals("userTask") && isOurs()) {
            formOf(element).ifPresent(form -> declare(form, activity));
        }
    }

    private Optional<FieldsOfForm> formOf(Element userTask) {
        String form = userTask.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        return form == null
                ? Optional.empty()
                : deployment.getResources().values().stream()
                        .filter(resource -> resource.getName().matches("(.*/)?\\Q" + form + "\\E\\.form"))
                        .map(resource -> FieldsOfForm.in(new ByteArrayInputStream(resource.getBytes())))
                        .findFirst();
    }

    private void declare(FieldsOfForm form, ActivityImpl task) {
        if (task.getIoMapping() == null) {
            task.setIoMapping(new IoMapping());
            task.setScope(true);
        }
        Set<String> declared = task.getIoMapping().getInputParameters().stream()
                .map(InputParameter::getName)
                .collect(Collectors.toSet());
        form.names().stream()
                .filter(field -> !declared.contains(field) && !form.beginsWithAValue(field))
                .forEach(field -> task.getIoMapping()
                        .addInputParameter(
                                new InputParameter(field, form.isList(field) ? emptyList() : new NullValueProvider())));
    }

    /** Tasklist hands a list over as what it began as. */
    private ParameterValueProvider emptyList() {
        return createParameterValueProvider("${JSON('[]')}", expressionManager);
    }
}
