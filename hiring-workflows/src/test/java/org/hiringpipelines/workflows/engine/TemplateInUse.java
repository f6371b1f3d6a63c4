package org.hiringpipelines.workflows.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * An element template of {@code bpmn/.camunda/element-templates}.
 *
 * @param json the template as Camunda Modeler reads it
 */
record TemplateInUse(JsonNode json) {

    private static final Path FOLDER = DiagramFiles.FOLDER.resolve(".camunda/element-templates");

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static List<TemplateInUse> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<TemplateInUse> templates = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                templates.add(new TemplateInUse(new ObjectMapper().readTree(file.toFile())));
            }
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    @Override
    public String toString() {
        return id();
    }

    /** The template that an element of a diagram says it is made by. */
    static Optional<String> of(DomElement element) {
        return Optional.ofNullable(element.getAttribute(CAMUNDA, "modelerTemplate"));
    }

    Stream<JsonNode> properties() {
        return StreamSupport.stream(json.path("properties").spliterator(), false);
    }

    /** The values that are offered under a list of this name. */
    List<String> offered(String list) {
        return properties()
                .filter(property -> property.path("id").asText().equals(list))
                .flatMap(property -> choices(property).stream())
                .toList();
    }

    static List<String> choices(JsonNode property) {
        return property.path("choices").findValuesAsText("value");
    }

    /** What in an element is not as this template makes it. */
    List<String> differences(DomElement element) {
        List<String> differences = new ArrayList<>();
        if (!json.path("version").asText().equals(element.getAttribute(CAMUNDA, "modelerTemplateVersion"))) {
            differences.add("it is made by another version of " + id());
        }
        properties().forEach(property -> {
            String value = value(element, property.path("binding"));
            if (!allows(property, value)) {
                differences.add("%s is %s".formatted(property.path("binding"), value));
            }
        });
        return differences;
    }

    private static boolean allows(JsonNode property, String value) {
        if (property.path("type").asText().equals("Hidden")) {
            return property.path("value").asText().equals(value);
        }
        if (value == null || value.isEmpty()) {
            return !property.path("constraints").path("notEmpty").asBoolean();
        }
        return !property.has("choices") || choices(property).contains(value);
    }

    private static String value(DomElement element, JsonNode binding) {
        return switch (binding.path("type").asText()) {
            case "property" -> {
                String name = binding.path("name").asText();
                String ours = name.replace("camunda:", "");
                yield ours.equals(name) ? element.getAttribute(name) : element.getAttribute(CAMUNDA, ours);
            }
            case "camunda:property" -> extension(element, "property", "name", binding.path("name"), "value");
            case "camunda:in" -> extension(element, "in", "target", binding.path("target"), "source");
            case "camunda:out" -> extension(element, "out", "source", binding.path("source"), "target");
            case "camunda:in:businessKey" ->
                extensions(element)
                        .map(in -> in.getAttribute("businessKey"))
                        .filter(key -> key != null)
                        .findFirst()
                        .orElse(null);
            default -> throw new IllegalArgumentException("Nothing here is bound to " + binding);
        };
    }

    private static String extension(
            DomElement element, String kind, String attribute, JsonNode name, String valueAttribute) {
        return extensions(element)
                .filter(found ->
                        found.getLocalName().equals(kind) && name.asText().equals(found.getAttribute(attribute)))
                .map(found -> found.getAttribute(valueAttribute))
                .findFirst()
                .orElse(null);
    }

    private static Stream<DomElement> extensions(DomElement element) {
        return element.getChildElements().stream()
                .filter(child -> child.getLocalName().equals("extensionElements"))
                .flatMap(extensions -> extensions.getChildElements().stream())
                .flatMap(extension -> extension.getLocalName().equals("properties")
                        ? extension.getChildElements().stream()
                        : Stream.of(extension));
    }
}
