package org.hiringpipelines.workflows.engine.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.hiringpipelines.workflows.designs.DesignFile;

/**
 * A diagram of a design.
 *
 * @param name the name of its file
 * @param model what is drawn
 */
public record Diagram(String name, BpmnModelInstance model) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** What the drawings of the hiring processes say of themselves. */
    public static final String OURS = "https://hiringpipelines.org/bpmn";

    private static final Pattern SETS = Pattern.compile("setVariable\\('(\\w+)'");

    private static final List<String> ATTRIBUTES = List.of(
            "expression",
            "assignee",
            "candidateUsers",
            "candidateGroups",
            "candidateStarterUsers",
            "candidateStarterGroups",
            "dueDate",
            "followUpDate",
            "priority",
            "jobPriority",
            "taskPriority",
            "topic",
            "collection",
            "calledElement",
            "calledElementBinding",
            "calledElementVersion",
            "calledElementTenantId",
            "decisionRef",
            "formRef",
            "formKey",
            "delegateExpression",
            "variableMappingDelegateExpression",
            "businessKey",
            "sourceExpression",
            "value",
            "name",
            "default");

    /**
     * Reads a diagram.
     *
     * @throws org.camunda.bpm.model.xml.ModelException where it is none
     */
    public static Diagram read(DesignFile file) {
        return new Diagram(file.name(), Bpmn.readModelFromStream(new ByteArrayInputStream(file.content())));
    }

    /** The process that it draws, the first where it draws several. */
    public Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    public List<String> messages() {
        return all(Message.class).stream().map(Message::getName).toList();
    }

    /** Where an element is, for people who look for it. */
    public String where(BaseElement element) {
        return name + ", " + element.getId();
    }

    /** Every text with an expression in it, with the place it stands at. */
    public void eachExpression(BiConsumer<String, String> todo) {
        descend(model.getDocument().getRootElement(), name, todo);
    }

    private void descend(DomElement element, String place, BiConsumer<String, String> todo) {
        if (element.getLocalName().equals("documentation")) {
            return;
        }
        String here = place(element, place);
        ATTRIBUTES.stream()
                .flatMap(attribute ->
                        Stream.of(element.getAttribute(CAMUNDA, attribute), element.getAttribute(attribute)))
                .filter(Diagram::isExpression)
                .distinct()
                .forEach(text -> todo.accept(here, text));
        List<DomElement> children = element.getChildElements();
        if (children.isEmpty() && isExpression(element.getTextContent())) {
            todo.accept(here, element.getTextContent());
        }
        children.forEach(child -> descend(child, here, todo));
    }

    /** Every element, with the place it stands at. */
    void eachElement(BiConsumer<String, DomElement> todo) {
        each(model.getDocument().getRootElement(), name, todo);
    }

    private void each(DomElement element, String place, BiConsumer<String, DomElement> todo) {
        String here = place(element, place);
        todo.accept(here, element);
        element.getChildElements().forEach(child -> each(child, here, todo));
    }

    private String place(DomElement element, String around) {
        String id = element.getAttribute("id");
        return id == null ? around : name + ", " + id;
    }

    private static boolean isExpression(String text) {
        return text != null && (text.contains("${") || text.contains("#{"));
    }

    /** The variables that this diagram gives values to. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        all(CamundaInputParameter.class).forEach(parameter -> names.add(parameter.getCamundaName()));
        all(CamundaOutputParameter.class).forEach(parameter -> names.add(parameter.getCamundaName()));
        all(CamundaOut.class).forEach(out -> names.add(out.getCamundaTarget()));
        names.addAll(attributes(model.getDocument().getRootElement()));
        eachExpression((place, text) -> {
            var set = SETS.matcher(text);
            while (set.find()) {
                names.add(set.group(1));
            }
        });
        return names;
    }

    private static List<String> attributes(DomElement element) {
        List<String> names = new ArrayList<>();
        Stream.of("resultVariable", "elementVariable", "initiator")
                .map(attribute -> element.getAttribute(CAMUNDA, attribute))
                .filter(name -> name != null)
                .forEach(names::add);
        element.getChildElements().forEach(child -> names.addAll(attributes(child)));
        return names;
    }
}
