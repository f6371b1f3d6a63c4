package org.hiringpipelines.workflows.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.hiringpipelines.workflows.forms.FieldsOfForm;

/** A file of {@code bpmn}. */
record Diagram(Path file, BpmnModelInstance model) {

    static final Path FOLDER = Path.of("..", "bpmn");

    static List<Diagram> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new Diagram(file, Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Diagram of(String process) {
        Path file = FOLDER.resolve(process + ".bpmn");
        return new Diagram(file, Bpmn.readModelFromFile(file.toFile()));
    }

    String name() {
        return file.getFileName().toString();
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    List<String> messages() {
        return all(Message.class).stream().map(Message::getName).toList();
    }

    /** Where in this folder's files an element is, for people who look for it. */
    String where(BaseElement element) {
        return name() + ", " + element.getId();
    }

    /** Every text with an expression in it, with the place it stands at. */
    void eachExpression(BiConsumer<String, String> todo) {
        descend(model.getDocument().getRootElement(), name(), todo);
    }

    private void descend(DomElement element, String place, BiConsumer<String, String> todo) {
        String id = element.getAttribute("id");
        String here = id == null ? place : name() + ", " + id;
        Stream.of(
                        "expression",
                        "assignee",
                        "candidateGroups",
                        "dueDate",
                        "collection",
                        "delegateExpression",
                        "businessKey")
                .flatMap(attribute -> Stream.of(
                        element.getAttribute("http://camunda.org/schema/1.0/bpmn", attribute),
                        element.getAttribute(attribute)))
                .filter(Diagram::isExpression)
                .distinct()
                .forEach(text -> todo.accept(here, text));
        List<DomElement> children = element.getChildElements();
        if (children.isEmpty() && isExpression(element.getTextContent())) {
            todo.accept(here, element.getTextContent());
        }
        children.forEach(child -> descend(child, here, todo));
    }

    private static boolean isExpression(String text) {
        return text != null && (text.contains("${") || text.contains("#{"));
    }

    /** The variables that this diagram gives values to. */
    Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        all(CamundaInputParameter.class).forEach(parameter -> names.add(parameter.getCamundaName()));
        all(CamundaOutputParameter.class).forEach(parameter -> names.add(parameter.getCamundaName()));
        all(CamundaOut.class).forEach(out -> names.add(out.getCamundaTarget()));
        all(UserTask.class).forEach(task -> names.addAll(formOf(task).names()));
        names.addAll(attributes(model.getDocument().getRootElement()));
        eachExpression((place, text) -> {
            var set = Pattern.compile("setVariable\\('(\\w+)'").matcher(text);
            while (set.find()) {
                names.add(set.group(1));
            }
        });
        return names;
    }

    /** The fields of the form of a user task. */
    FieldsOfForm formOf(UserTask task) {
        try {
            return FieldsOfForm.in(
                    Files.newInputStream(FOLDER.resolve("forms").resolve(task.getCamundaFormRef() + ".form")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> attributes(DomElement element) {
        List<String> names = new ArrayList<>();
        Stream.of("resultVariable", "elementVariable", "initiator")
                .map(attribute -> element.getAttribute("http://camunda.org/schema/1.0/bpmn", attribute))
                .filter(name -> name != null)
                .forEach(names::add);
        element.getChildElements().forEach(child -> names.addAll(attributes(child)));
        return names;
    }
}
