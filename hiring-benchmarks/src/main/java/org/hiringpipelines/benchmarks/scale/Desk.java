package org.hiringpipelines.benchmarks.scale;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Somebody at work in Tasklist, in the calls that the browser makes. */
class Desk {

    private static final String ENGINE = "/engine-rest";

    private static final Pattern SHEET = Pattern.compile("\\]\\((/sheets/[^)]*)\\)");
    private static final Pattern FIELD = Pattern.compile("\\{\\{(\\w+)}}");
    /** A part of an address that is empty, or is worked out of more than one field. */
    private static final Pattern UNCHOSEN = Pattern.compile("=(&|$)|//|/$|\\{\\{");

    private final Caller person;

    Desk(Caller person) {
        this.person = person;
    }

    /** The first page of a list, without what its cards show of processes. */
    JsonNode firstPage(String filter) {
        return person.json(ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15");
    }

    long count(String filter) {
        return person.json(ENGINE + "/filter/" + filter + "/count")
                .path("count")
                .asLong();
    }

    /** The first page and the count as Tasklist asks for both together, with names and what the cards show. */
    void show(String filter) {
        person.post(
                ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15",
                "application/hal+json",
                Map.of("sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc"))));
    }

    /**
     * Opens a task: its form, what stands in it, and the sheets that lie within. A sheet about something that nobody has chosen yet, as the
     * mail of a rejection, is not asked for by a browser either.
     */
    void open(String task) {
        String form = person.get(ENGINE + "/task/" + task + "/deployed-form");
        JsonNode variables = person.json(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false");
        SHEET.matcher(form)
                .results()
                .map(sheet -> FIELD.matcher(sheet.group(1))
                        .replaceAll(field ->
                                variables.path(field.group(1)).path("value").asText("")))
                .filter(sheet -> !UNCHOSEN.matcher(sheet).find())
                .forEach(person::get);
    }

    /** Completes a task with these fields. */
    void complete(String task, Map<String, Object> fields) {
        person.post(
                ENGINE + "/task/" + task + "/submit-form",
                "application/json",
                Map.of(
                        "variables",
                        fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Desk::variable))));
    }

    private static Map<String, Object> variable(Map.Entry<String, Object> field) {
        return field.getValue() instanceof JsonValue json
                ? Map.of("type", "Json", "value", json.getValueSerialized())
                : Map.of("value", field.getValue());
    }
}
