package org.hiringpipelines.app.tutorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * Fills in an element template as Camunda Modeler does when somebody chooses it and then, in its fields, what a page tells them to.
 *
 * @param template the template
 * @param chosen what is filled in, by the labels of the fields
 */
record BuildingBlock(JsonNode template, Map<String, String> chosen) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** The fields of every element, beside those of its template. */
    private static final Set<String> OF_EVERY_ELEMENT = Set.of("ID", "Name", "Element documentation");

    /** The template of that name, with what a page's table of the same heading says. */
    static BuildingBlock of(String name, TutorialPage page, List<String> forms, List<String> mails) {
        Map<String, String> chosen = new LinkedHashMap<>();
        page.table(name).stream().skip(1).forEach(row -> chosen.put(row.get(0), row.get(1)));
        JsonNode template = named(name);
        add(template, "forms", forms.stream().map(form -> Map.entry(form, form)));
        add(
                template,
                "mails",
                mails.stream()
                        .map(mail -> Map.entry(
                                mail + ": to the candidate", "${correspondence.send('" + mail + "', applicationId)}")));
        return new BuildingBlock(template, chosen);
    }

    private static JsonNode named(String name) {
        try (Stream<Path> files = Files.list(Path.of("..", "bpmn", ".camunda", "element-templates"))) {
            for (Path file : files.toList()) {
                JsonNode template = new ObjectMapper().readTree(file.toFile());
                if (template.path("name").asText().equals(name)) {
                    return template;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("There is no template " + name + ".");
    }

    /** What {@code npm run templates} does for the files that the reader has added. */
    private static void add(JsonNode template, String list, Stream<Map.Entry<String, String>> choices) {
        List<JsonNode> fields = properties(template)
                .filter(field -> field.path("id").asText().equals(list))
                .toList();
        choices.forEach(choice -> fields.forEach(field -> ((ArrayNode) field.path("choices"))
                .addObject()
                .put("name", choice.getKey())
                .put("value", choice.getValue())));
    }

    private static Stream<JsonNode> properties(JsonNode template) {
        return StreamSupport.stream(template.path("properties").spliterator(), false);
    }

    String id() {
        return chosen.get("ID");
    }

    /** Makes an element as the template and the choices say. */
    <T extends FlowNode> T make(Class<T> type, BpmnModelInstance diagram) {
        T made = diagram.newInstance(type);
        made.setId(id());
        made.setName(chosen.get("Name"));
        attribute(made, "modelerTemplate", template.path("id").asText());
        attribute(made, "modelerTemplateVersion", template.path("version").asText());
        if (chosen.containsKey("Element documentation")) {
            Documentation documentation = diagram.newInstance(Documentation.class);
            documentation.setTextContent(chosen.get("Element documentation"));
            made.addChildElement(documentation);
        }
        Set<String> unknown = new HashSet<>(chosen.keySet());
        unknown.removeAll(OF_EVERY_ELEMENT);
        CamundaProperties extensions = diagram.newInstance(CamundaProperties.class);
        properties(template).forEach(field -> {
            unknown.remove(field.path("label").asText());
            bind(made, extensions, field.path("binding"), value(field));
        });
        if (!unknown.isEmpty()) {
            throw new AssertionError(template.path("name").asText() + " asks for nothing like " + unknown);
        }
        ExtensionElements around = diagram.newInstance(ExtensionElements.class);
        made.setExtensionElements(around);
        around.addChildElement(extensions);
        return made;
    }

    private String value(JsonNode field) {
        String wanted = chosen.get(field.path("label").asText());
        if (wanted == null) {
            return field.path("value").asText();
        }
        return StreamSupport.stream(field.path("choices").spliterator(), false)
                .filter(choice -> choice.path("name").asText().equals(wanted))
                .map(choice -> choice.path("value").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s does not offer %s".formatted(field.path("label"), wanted)));
    }

    private static void bind(FlowNode made, CamundaProperties extensions, JsonNode binding, String value) {
        String name = binding.path("name").asText();
        if (binding.path("type").asText().equals("property")) {
            attribute(made, name.replace("camunda:", ""), value);
        } else {
            CamundaProperty property = made.getModelInstance().newInstance(CamundaProperty.class);
            property.setCamundaName(name);
            property.setCamundaValue(value);
            extensions.addChildElement(property);
        }
    }

    private static void attribute(FlowNode made, String name, String value) {
        made.setAttributeValueNs(CAMUNDA, name, value);
    }
}
