package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hiringpipelines.model.Refusal;

/**
 * Lets in no variables but plain values and JSON. The engine would build an object of any class that a caller names, and call its
 * setters; a file or a page of XML is nothing that a form of ours hands over.
 */
final class PlainValues {

    private static final Set<String> TYPES =
            Set.of("string", "boolean", "integer", "long", "short", "double", "number", "date", "json", "null");

    /** Types the engine knows besides; a word like these is refused wherever it stands. */
    private static final Set<String> NEVER = Set.of("object", "file", "xml", "bytes");

    /** Where calls keep variables by their names. */
    private static final Set<String> VARIABLES = Set.of(
            "variables",
            "localVariables",
            "processVariables",
            "processVariablesLocal",
            "processVariablesToTriggeredScope",
            "correlationKeys",
            "localCorrelationKeys",
            "modifications");

    private final Refusal.Conditions problems = Refusal.check();

    private PlainValues() {}

    /**
     * Looks at a whole body, wherever in it variables stand.
     *
     * @throws Refusal naming each variable that is not plain
     */
    static void require(JsonNode body) {
        PlainValues values = new PlainValues();
        values.visit("", body);
        values.problems.done();
    }

    /**
     * Looks at a body that is itself the value of the variable {@code name}.
     *
     * @throws Refusal where it is not plain
     */
    static void requireValue(String name, JsonNode body) {
        PlainValues values = new PlainValues();
        values.variable(name, body);
        values.problems.done();
    }

    private void visit(String name, JsonNode node) {
        if (node.isObject()) {
            if (node.path("type").isTextual() && isTyped(node)) {
                type(name, node.get("type").textValue());
            }
            for (Map.Entry<String, JsonNode> member : members(node).entrySet()) {
                if (VARIABLES.contains(member.getKey()) && member.getValue().isObject()) {
                    members(member.getValue()).forEach(this::variable);
                } else {
                    visit(member.getKey(), member.getValue());
                }
            }
        } else if (node.isArray()) {
            node.forEach(element -> visit(name, element));
        }
    }

    private static boolean isTyped(JsonNode node) {
        return node.has("value")
                || node.has("valueInfo")
                || NEVER.contains(plain(node.get("type").textValue()));
    }

    private void variable(String name, JsonNode variable) {
        if (!variable.isObject()) {
            problems.refuseIf(true, name, name + ": give a variable as {\"value\": …, \"type\": \"String\"}.");
            return;
        }
        JsonNode type = variable.path("type");
        JsonNode value = variable.path("value");
        boolean untyped = type.isMissingNode() || type.isNull();
        problems.refuseIf(!untyped && !type.isTextual(), name, name + ": the type of a variable is a word.");
        if (type.isTextual()) {
            type(name, type.textValue());
        }
        // Without a type, or whatever the type says, a list or an object would become an object of Java's.
        problems.refuseIf(
                value.isContainerNode(),
                name,
                name
                        + ": hand over a list or an object as {\"type\": \"Json\", \"value\": \"[…]\"}, its JSON as a text.");
        if (plain(type.asText("")).equals("json") && !value.isContainerNode()) {
            problems.refuseIf(
                    !isNothing(value) && !(value.isTextual() && JsonBody.isJson(value.textValue())),
                    name,
                    name + ": the value of type Json is no JSON.");
        }
        JsonNode info = variable.path("valueInfo");
        problems.refuseIf(!isNothing(info) && !info.isObject(), name, name + ": valueInfo is an object.");
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private void type(String name, String type) {
        problems.refuseIf(
                !TYPES.contains(plain(type)),
                name,
                (name.isEmpty() ? "" : name + ": ")
                        + "values of this type are not taken. Take String, Boolean, Integer, Long, Double, Date or Json.");
    }

    private static String plain(String type) {
        return type.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }
}
