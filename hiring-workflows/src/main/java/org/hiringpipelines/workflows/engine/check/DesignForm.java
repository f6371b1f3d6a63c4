package org.hiringpipelines.workflows.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form of a design.
 *
 * @param file the name of its file
 * @param content what is in it
 */
record DesignForm(String file, JsonNode content) {

    /** What tasks name it by. */
    String id() {
        return content.path("id").asText();
    }

    /** All its components, those in groups and lists as well. */
    List<JsonNode> components() {
        List<JsonNode> all = new ArrayList<>();
        collect(content, all);
        return all;
    }

    private static void collect(JsonNode part, List<JsonNode> all) {
        part.path("components").forEach(component -> {
            all.add(component);
            collect(component, all);
        });
    }

    /** Its fields, but for what lies in a list: what is filled in there is handed over with the list. */
    List<JsonNode> fields() {
        List<JsonNode> fields = new ArrayList<>();
        fields(content, fields);
        return fields;
    }

    private static void fields(JsonNode part, List<JsonNode> fields) {
        part.path("components").forEach(component -> {
            if (!nameOf(component).isEmpty()) {
                fields.add(component);
            }
            if (component.path("path").asText("").isEmpty()) {
                fields(component, fields);
            }
        });
    }

    /** The field of this name. */
    Optional<JsonNode> field(String name) {
        return fields().stream().filter(field -> nameOf(field).equals(name)).findFirst();
    }

    /** The name under which a component is handed over; empty where it is no field. */
    static String nameOf(JsonNode component) {
        String path = component.path("path").asText("");
        return (path.isEmpty() ? component.path("key").asText("") : path).replaceFirst("[.\\[].*", "");
    }

    /** Where a component is, for people who look for it. */
    String where(JsonNode component) {
        String id = component.path("id").asText("");
        return id.isEmpty() ? file : file + ", " + id;
    }
}
