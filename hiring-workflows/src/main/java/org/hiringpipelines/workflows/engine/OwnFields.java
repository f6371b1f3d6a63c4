package org.hiringpipelines.workflows.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.core.variable.mapping.OutputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.NullValueProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.hiringpipelines.workflows.forms.FieldsOfForm;

/**
 * Reads a diagram as the engine does, and gives each user task the fields of its form as its own: what one person types never reaches another's form, nor begins with what the
 * task before handed on under the same name. A diagram names a field as an input only where it begins with a value. The form is the one that is deployed with the diagram; a field that the
 * form itself gives a value to begin with is left to the form, whose viewer takes a variable that is null for an answer.
 */
class OwnFields extends StepProperties {

    /** What the process goes on by after a decision, unless the diagram says by what else: so each stage hands it on. */
    static final List<String> DECIDED = List.of("outcome", "reason");

    private DeployedForms forms;

    OwnFields(BpmnParser parser, boolean own) {
        super(parser, own);
    }

    @Override
    protected void parseActivityInputOutput(Element element, ActivityImpl activity) {
        super.parseActivityInputOutput(element, activity);
        if (element.getTagName().equals("userTask") && isOurs()) {
            forms().fields(element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formRef"))
                    .ifPresent(form -> declare(form, activity));
        }
    }

    /** Where the engine reads a diagram anew, after a start or since it had forgotten it, the diagram comes without the files that were deployed with it. */
    private DeployedForms forms() {
        if (forms == null) {
            forms = new DeployedForms(
                    deployment.isNew() ? deployment.getResources().values() : formsKept());
        }
        return forms;
    }

    private List<ResourceEntity> formsKept() {
        CommandContext context = Context.getCommandContext();
        String[] names = context.getDeploymentManager().getDeploymentResourceNames(deployment.getId()).stream()
                .filter(name -> name.endsWith(".form"))
                .toArray(String[]::new);
        return names.length == 0
                ? List.of()
                : context.getResourceManager().findResourceByDeploymentIdAndResourceNames(deployment.getId(), names);
    }

    private void declare(FieldsOfForm form, ActivityImpl task) {
        IoMapping mapping = mappingOf(task);
        Set<String> declared = mapping.getInputParameters().stream()
                .map(InputParameter::getName)
                .collect(Collectors.toSet());
        form.names().stream()
                .filter(field -> !declared.contains(field) && !form.beginsWithAValue(field))
                // Tasklist hands a list over as what it began as.
                .forEach(field -> mapping.addInputParameter(new InputParameter(
                        field, form.isList(field) ? valueOf("${JSON('[]')}") : new NullValueProvider())));
        if (form.names().contains("outcome") && mapping.getOutputParameters().isEmpty()) {
            DECIDED.stream()
                    .filter(form.names()::contains)
                    .forEach(field ->
                            mapping.addOutputParameter(new OutputParameter(field, valueOf("${" + field + "}"))));
        }
    }
}
