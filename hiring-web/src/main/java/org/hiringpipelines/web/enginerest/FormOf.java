package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Refusal;

/** The fields of a Camunda form: what may be handed over where it is filled in. */
final class FormOf {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String what;
    private final Set<String> fields = new TreeSet<>();

    private FormOf(String what) {
        this.what = what;
    }

    /** A form of {@code what} (as a sentence begins), read from its file. */
    static FormOf file(String what, InputStream file) {
        FormOf form = new FormOf(what);
        try (file) {
            form.add(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("A deployed form cannot be read", e);
        }
        return form;
    }

    /** For {@code what} has no form, and so nothing to hand over. */
    static FormOf none(String what) {
        return new FormOf(what);
    }

    private void add(JsonNode component) {
        // A list hands over what is in it under its own path; a group without a path only draws a line around its
        // fields.
        String path = component.path("path").asText("");
        String key = component.path("key").asText("");
        if (!path.isEmpty() || !key.isEmpty()) {
            fields.add((path.isEmpty() ? key : path).replaceFirst("[.\\[].*", ""));
        }
        if (path.isEmpty()) {
            component.path("components").forEach(this::add);
        }
    }

    /**
     * Refuses variables that are no fields of the form.
     *
     * @param variables the member of a body that holds variables by name; may be missing
     */
    void requireNoOthers(JsonNode variables) {
        Refusal.Conditions others = Refusal.check();
        variables
                .fieldNames()
                .forEachRemaining(name -> others.refuseIf(
                        !fields.contains(name), name, "\"%s\" is no field here. %s".formatted(name, takes())));
        others.done();
    }

    private String takes() {
        return fields.isEmpty()
                ? what + " takes no fields."
                : what + " takes " + fields.stream().collect(Collectors.joining(", ")) + ".";
    }
}
