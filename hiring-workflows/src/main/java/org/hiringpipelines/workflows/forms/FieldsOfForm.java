package org.hiringpipelines.workflows.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is filled in, in a Camunda form: its fields by the names under which they are handed over. */
public final class FieldsOfForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> LISTS = Set.of("dynamiclist", "taglist", "checklist");

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> hiding = new HashMap<>();

    private FieldsOfForm() {}

    /**
     * The fields of the form in a file, which is read to its end and closed.
     *
     * @throws UncheckedIOException where the file cannot be read, or is no JSON
     */
    public static FieldsOfForm in(InputStream file) {
        FieldsOfForm form = new FieldsOfForm();
        try (file) {
            form.add(JSON.readTree(file), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("A form cannot be read", e);
        }
        return form;
    }

    private void add(JsonNode component, List<String> around) {
        List<String> hides = hides(component, around);
        // A list hands over what is in it under its own path; a group without a path only draws a line around its
        // fields.
        String path = component.path("path").asText("");
        String key = component.path("key").asText("");
        if (!path.isEmpty() || !key.isEmpty()) {
            String name = (path.isEmpty() ? key : path).replaceFirst("[.\\[].*", "");
            fields.put(name, component);
            hiding.put(name, hides);
        }
        if (path.isEmpty()) {
            component.path("components").forEach(part -> add(part, hides));
        }
    }

    private static List<String> hides(JsonNode component, List<String> around) {
        String own = component.path("conditional").path("hide").asText("");
        return own.isEmpty()
                ? around
                : Stream.concat(around.stream(), Stream.of(own)).toList();
    }

    /** The names of all fields, in the order of the form. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** Whether a field holds a list: rows, or several of the choices. */
    public boolean isList(String name) {
        return LISTS.contains(fields.get(name).path("type").asText());
    }

    /** The values that can be chosen in a field; none where it is no choice, or takes them from a variable of its task. */
    public Set<String> choices(String name) {
        return StreamSupport.stream(
                        fields.getOrDefault(name, MissingNode.getInstance())
                                .path("values")
                                .spliterator(),
                        false)
                .map(choice -> choice.path("value").asText())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Whether a field has to be filled in.
     *
     * @param holds whether a condition holds; a field is not asked for where one hides it, or the group around it
     */
    public boolean asksFor(String name, Predicate<String> holds) {
        return fields.get(name).path("validate").path("required").asBoolean()
                && hiding.get(name).stream().noneMatch(holds);
    }

    /** Whether the form itself says what a field begins with. */
    public boolean beginsWithAValue(String name) {
        return fields.get(name).has("defaultValue");
    }
}
