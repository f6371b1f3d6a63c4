package org.hiringpipelines.workflows.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is filled in, in a Camunda form: its fields by the names under which they are handed over. */
public final class FieldsOfForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> LISTS = Set.of("dynamiclist", "taglist", "checklist");

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    private FieldsOfForm() {}

    /**
     * The fields of the form in a file, which is read to its end and closed.
     *
     * @throws UncheckedIOException where the file cannot be read, or is no JSON
     */
    public static FieldsOfForm in(InputStream file) {
        FieldsOfForm form = new FieldsOfForm();
        try (file) {
            form.add(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("A form cannot be read", e);
        }
        return form;
    }

    private void add(JsonNode component) {
        // A list hands over what is in it under its own path; a group without a path only draws a line around its
        // fields.
        String path = component.path("path").asText("");
        String key = component.path("key").asText("");
        if (!path.isEmpty() || !key.isEmpty()) {
            fields.put((path.isEmpty() ? key : path).replaceFirst("[.\\[].*", ""), component);
        }
        if (path.isEmpty()) {
            component.path("components").forEach(this::add);
        }
    }

    /** The names of all fields, in the order of the form. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** Whether a field holds a list: rows, or several of the choices. */
    public boolean isList(String name) {
        return LISTS.contains(fields.get(name).path("type").asText());
    }

    /** Whether the form itself says what a field begins with. */
    public boolean beginsWithAValue(String name) {
        return fields.get(name).has("defaultValue");
    }
}
