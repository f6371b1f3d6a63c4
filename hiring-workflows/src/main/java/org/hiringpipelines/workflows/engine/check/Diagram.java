package org.hiringpipelines.workflows.engine.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
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

    private static final ReadBefore<Diagram> READ = new ReadBefore<>(
            file -> new Diagram(file.name(), Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()))));

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static final String CAMUNDA_IN_TABLES = "http://camunda.org/schema/1.0/dmn";

    /** What the drawings of the hiring processes say of themselves. */
    public static final String OURS = "https://hiringpipelines.org/bpmn";

    /** What a task hands on unless it says by what else the process goes on. */
    static final Set<String> DECISION = Set.of("outcome", "reason");

    private static final Set<String> LISTS = Set.of(Assignment.SHOWS, Assignment.GOES_ON_BY);

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
        return READ.of(file);
    }

    /** The process that it draws, the first where it draws several. */
    public Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The flows that lead on from an element, in the order of the file. */
    List<SequenceFlow> flowsFrom(FlowNode node) {
        return all(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource()))
                .toList();
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
        expressions().forEach(written -> todo.accept(written.place(), written.text()));
    }

    /** Every text with an expression in it. */
    List<Written> expressions() {
        List<Written> all = new ArrayList<>();
        descend(model.getDocument().getRootElement(), List.of(), all);
        return all;
    }

    private void descend(DomElement element, List<DomElement> around, List<Written> all) {
        if (element.getLocalName().equals("documentation")) {
            return;
        }
        List<DomElement> path = new ArrayList<>(around);
        path.add(element);
        texts(element).forEach(text -> all.add(new Written(where(path), path, text)));
        element.getChildElements().forEach(child -> descend(child, path, all));
    }

    private static Stream<String> texts(DomElement element) {
        if (listed(element)) {
            return assignments(element).map(Assignment::asExpression);
        }
        Stream<String> attributes = ATTRIBUTES.stream()
                .flatMap(attribute ->
                        Stream.of(element.getAttribute(CAMUNDA, attribute), element.getAttribute(attribute)))
                .filter(Diagram::isExpression)
                .distinct();
        return element.getChildElements().isEmpty() && isExpression(element.getTextContent())
                ? Stream.concat(attributes, Stream.of(element.getTextContent()))
                : attributes;
    }

    private String where(List<DomElement> path) {
        String place = name;
        for (DomElement element : path) {
            place = place(element, place);
        }
        return place;
    }

    /**
     * An expression of the diagram.
     *
     * @param place the file and the element that it stands at
     * @param path the elements that it stands within, from the outermost to its own
     * @param text what is written
     */
    record Written(String place, List<DomElement> path, String text) {

        /** The element that it is written at. */
        DomElement at() {
            return path.get(path.size() - 1);
        }

        /** Whether it is what the form of a task begins with. */
        boolean begins() {
            return at().getLocalName().equals("inputParameter")
                    || (at().getLocalName().equals("property") && Assignment.SHOWS.equals(at().getAttribute("name")));
        }

        /** Whether it is what the form of a task begins with in this field. */
        boolean begins(String field) {
            return begins()
                    && (at().getLocalName().equals("inputParameter")
                            ? field.equals(at().getAttribute("name"))
                            : assignments(at())
                                    .anyMatch(shown ->
                                            shown.name().filter(field::equals).isPresent()
                                                    && shown.expression().equals(text)));
        }
    }

    /** The texts with expressions that stand at a step itself, and not at those that are drawn within it. */
    public List<String> expressionsOf(FlowElement step) {
        return ownExpressions(step.getDomElement()).toList();
    }

    private Stream<String> ownExpressions(DomElement element) {
        return Stream.concat(
                texts(element),
                element.getChildElements().stream()
                        .filter(child -> !child.getLocalName().equals("documentation"))
                        .filter(child -> !(model.getModelElementById(child.getAttribute("id")) instanceof FlowElement))
                        .flatMap(this::ownExpressions));
    }

    /** The value of an extension property of an element or process; null where it has none of that name, or one that a template has left empty. */
    public static String property(BaseElement element, String name) {
        return element.getExtensionElements() == null
                ? null
                : element
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list()
                        .stream()
                        .flatMap(all -> all.getCamundaProperties().stream())
                        .filter(property -> name.equals(property.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .filter(value -> value != null && !value.isBlank())
                        .findFirst()
                        .orElse(null);
    }

    /** What an extension property lists; nothing where it lists none, or is none. */
    static Stream<Assignment> assignments(DomElement element) {
        return listed(element) ? Assignment.in(element.getAttribute("value")).stream() : Stream.empty();
    }

    /**
     * Whether a task hands on what was decided, the fields {@code outcome} and {@code reason} of its form, because it does not say by what else the process
     * goes on.
     */
    static boolean handsOnItsDecision(UserTask task) {
        return property(task, Assignment.GOES_ON_BY) == null
                && (task.getExtensionElements() == null
                        || task
                                .getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaInputOutput.class)
                                .list()
                                .stream()
                                .allMatch(mapping ->
                                        mapping.getCamundaOutputParameters().isEmpty()));
    }

    /** Whether an element is an extension property that lists assignments, which are expressions each by themselves. */
    private static boolean listed(DomElement element) {
        return element.getLocalName().equals("property")
                && LISTS.contains(element.getAttribute("name"))
                && element.getAttribute("value") != null;
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
}
