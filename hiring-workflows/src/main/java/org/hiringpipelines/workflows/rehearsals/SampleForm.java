package org.hiringpipelines.workflows.rehearsals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A form, filled in as somebody would who has nothing against what it asks. */
final class SampleForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> OF_CHOICES = Set.of("radio", "select");

    private final List<JsonNode> fields;
    private final Supplier<Map<String, Object>> values;
    private final SampleAnswers answers;
    private final BiPredicate<String, Map<String, Object>> hidden;

    /**
     * A form as somebody opens it.
     *
     * @param form the form, as JSON
     * @param values what it begins with; asked only where that makes a difference, since it costs the engine a look at all of them
     * @param answers what is filled in where it begins with nothing
     * @param hidden whether a condition hides a field
     */
    SampleForm(
            String form,
            Supplier<Map<String, Object>> values,
            SampleAnswers answers,
            BiPredicate<String, Map<String, Object>> hidden) {
        this.fields = fieldsOf(form);
        this.values = values;
        this.answers = answers;
        this.hidden = hidden;
    }

    private static List<JsonNode> fieldsOf(String form) {
        List<JsonNode> fields = new ArrayList<>();
        try {
            gather(JSON.readTree(form), fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return fields;
    }

    private static void gather(JsonNode parent, List<JsonNode> fields) {
        for (JsonNode component : parent.path("components")) {
            if (component.path("type").asText().equals("group")) {
                gather(component, fields);
            } else if (!nameOf(component).isEmpty()
                    && !component.path("disabled").asBoolean()
                    && !component.path("readonly").asBoolean()) {
                fields.add(component);
            }
        }
    }

    private static String nameOf(JsonNode field) {
        return field.path("key").asText(field.path("path").asText(""));
    }

    private static boolean dynamic(JsonNode field) {
        return field.hasNonNull("valuesKey");
    }

    /** The field by which somebody decides: the first choice that the process goes on by, else the first of all. */
    private Optional<JsonNode> decision(Set<String> routing) {
        List<JsonNode> choices = fields.stream()
                .filter(field -> OF_CHOICES.contains(field.path("type").asText()))
                .filter(field -> options(field).size() > 1)
                .toList();
        return choices.stream()
                .filter(field -> routing.contains(nameOf(field)))
                .findFirst()
                .or(() -> choices.stream()
                        .filter(field -> field.path("type").asText().equals("radio"))
                        .findFirst());
    }

    private List<String> options(JsonNode field) {
        if (dynamic(field)) {
            return values.get().get(field.path("valuesKey").asText()) instanceof List<?> rows
                    ? rows.stream()
                            .map(row -> String.valueOf(row instanceof Map<?, ?> option ? option.get("value") : row))
                            .toList()
                    : List.of();
        }
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .toList();
    }

    /** What somebody can choose here: the values of the choice, or the numbers of its lines where they differ from one candidate to the next. */
    List<String> choices(Set<String> routing) {
        return decision(routing)
                .map(field -> dynamic(field)
                        ? IntStream.rangeClosed(1, options(field).size())
                                .mapToObj(String::valueOf)
                                .toList()
                        : options(field))
                .orElse(List.of(""));
    }

    /** The fields as they are handed in, with that choice. */
    Map<String, Object> filledIn(Set<String> routing, String choice) {
        Map<String, Object> filled = new LinkedHashMap<>();
        Optional<JsonNode> decision = decision(routing);
        decision.ifPresent(field ->
                filled.put(nameOf(field), dynamic(field) ? options(field).get(Integer.parseInt(choice) - 1) : choice));
        for (JsonNode field : fields) {
            String condition = field.path("conditional").path("hide").asText("");
            Map<String, Object> known = new LinkedHashMap<>(values.get());
            known.putAll(filled);
            if (!filled.containsKey(nameOf(field)) && (condition.isEmpty() || !hidden.test(condition, known))) {
                Object answer = answer(field);
                if (answer != null) {
                    filled.put(nameOf(field), answer);
                }
            }
        }
        return filled;
    }

    /** What somebody fills in; what only a choice brings to light belongs to that choice, whether the form insists on it or not. */
    private Object answer(JsonNode field) {
        String name = nameOf(field);
        Object begun = values.get().get(name);
        boolean required = field.path("validate").path("required").asBoolean();
        boolean asked = required || field.path("conditional").hasNonNull("hide");
        return switch (field.path("type").asText()) {
            case "dynamiclist" -> rows(field, begun);
            case "taglist", "checklist" ->
                (begun instanceof List<?> chosen && !chosen.isEmpty()) || !asked
                        ? begun
                        : options(field).stream().limit(2).toList();
            case "radio", "select" -> choice(field, begun, required);
            case "checkbox" -> begun == null ? required : begun;
            case "number" -> begun == null ? field.path("validate").path("min").asInt(1) : begun;
            case "datetime" ->
                (begun != null && !answers.hasPassed(begun)) || !asked
                        ? begun
                        : answers.of(name)
                                .orElseGet(
                                        () -> answers.day(field.path("subtype").asText()));
            case "textfield", "textarea" -> {
                boolean blank = begun == null || begun.toString().isBlank();
                yield blank ? answers.of(name).orElse(required ? SampleAnswers.WORDS : null) : begun;
            }
            default -> begun;
        };
    }

    private Object choice(JsonNode field, Object begun, boolean required) {
        String name = nameOf(field);
        if (begun != null && options(field).contains(begun.toString())) {
            return begun;
        }
        if (field.path("properties").path("choices").asText().equals("rejection-reasons")) {
            return answers.reason();
        }
        return answers.of(name)
                .filter(answer -> options(field).contains(answer))
                .or(() -> options(field).stream()
                        .map(Object.class::cast)
                        .findFirst()
                        .filter(first -> required))
                .orElse(null);
    }

    /** A list keeps the rows that it begins with; what is empty in them is filled in. */
    private Object rows(JsonNode list, Object begun) {
        String name = nameOf(list);
        Object sample = answers.of(name).orElse(null);
        if (sample != null) {
            return sample;
        }
        if (!(begun instanceof List<?> rows)) {
            return null;
        }
        List<Object> filled = new ArrayList<>();
        for (Object row : rows) {
            Map<String, Object> cells = new LinkedHashMap<>();
            if (row instanceof Map<?, ?> given) {
                given.forEach((key, value) -> cells.put(String.valueOf(key), value));
            }
            for (JsonNode field : list.path("components")) {
                if (cells.get(nameOf(field)) == null
                        && field.path("validate").path("required").asBoolean()) {
                    cells.put(nameOf(field), answers.of(nameOf(field)).orElseGet(() -> {
                        List<String> options = options(field);
                        return options.isEmpty() ? SampleAnswers.WORDS : options.get(options.size() / 2);
                    }));
                }
            }
            filled.add(cells);
        }
        return filled;
    }
}
