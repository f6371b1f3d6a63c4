package org.hiringpipelines.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value in a JSON-LD document. The web writes the same property as a text, as an object with a {@code name}, as a reference
 * to an object elsewhere in the document, or as a list of any of these; here each of them reads the same.
 *
 * @param byId the objects of the document that others refer to by their {@code @id}
 */
record LinkedValue(JsonValue value, Map<String, JsonNode> byId) {

    /** What programs write where they have nothing to say. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)unavailable|n/?a|null|undefined|none|unknown|not (?:available|applicable|specified|provided)|[-–—.]+");

    /** The property called {@code name}; missing where this is no object. Of a list, the first entry's. */
    LinkedValue at(String name) {
        JsonValue object = first().value;
        return object.node().isObject()
                ? new LinkedValue(object.at(name), byId).resolved()
                : new LinkedValue(object.nothing(name), byId);
    }

    /** Every value of this property. */
    List<LinkedValue> all() {
        if (value.isMissing()) {
            return List.of();
        }
        return value.node().isArray()
                ? value.entries().stream()
                        .map(entry -> new LinkedValue(entry, byId).resolved())
                        .filter(entry -> !entry.value.isMissing())
                        .toList()
                : List.of(this);
    }

    boolean isObject() {
        return value.node().isObject();
    }

    /** Whether this is an object of the schema.org type, under whatever prefix the type is written. */
    boolean is(String type) {
        JsonNode types = value.node().path("@type");
        Stream<String> names = types.isArray()
                ? Stream.iterate(0, i -> i < types.size(), i -> i + 1)
                        .map(i -> types.get(i).asText())
                : Stream.of(types.asText());
        return names.anyMatch(name -> name.equals(type) || name.endsWith("/" + type) || name.endsWith(":" + type));
    }

    /** The value in words: the text itself, or the name of the object; null where there are none, or words that say so. */
    String text() {
        JsonValue scalar = scalar();
        String text = scalar.isMissing() || !scalar.node().isTextual() ? null : Markup.unescaped(scalar.text());
        return text == null || NOTHING.matcher(text).matches() ? null : text;
    }

    /** Every value in words. */
    List<String> texts() {
        return all().stream()
                .map(LinkedValue::text)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The number, date or text that this value comes down to. */
    JsonValue scalar() {
        LinkedValue first = first();
        if (first.value.node().isArray()) {
            return first.value.nothing("name");
        }
        if (!first.isObject()) {
            return first.value;
        }
        return Stream.of("@value", "name")
                .map(first.value::at)
                .filter(member -> !member.isMissing() && member.node().isValueNode())
                .findFirst()
                .orElse(first.value.nothing("name"));
    }

    /** Whether an object only refers to another: it has no more than its {@code @id} and {@code @type}. */
    static boolean isReference(JsonNode node) {
        int members = node.has("@type") ? 2 : 1;
        return node.path("@id").isTextual() && node.size() == members;
    }

    private LinkedValue first() {
        List<LinkedValue> all = all();
        return value.node().isArray() && !all.isEmpty() ? all.get(0) : this;
    }

    private LinkedValue resolved() {
        JsonNode target =
                isReference(value.node()) ? byId.get(value.node().path("@id").textValue()) : null;
        return target == null ? this : new LinkedValue(new JsonValue(value.path(), target, value.problems()), byId);
    }
}
