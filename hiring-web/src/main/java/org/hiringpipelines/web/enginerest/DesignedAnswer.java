package org.hiringpipelines.web.enginerest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.forms.FormWords;

/** An answer of the engine's with words of designers in it, and where in it they stand. */
enum DesignedAnswer {

    /** The form of a task, or of what can be started. */
    FORM("(task/[^/]+/deployed-form|process-definition/(key/)?[^/]+/deployed-start-form)") {
        @Override
        void say(JsonNode answer, UnaryOperator<String> say) {
            FormWords.replace(answer, say);
        }
    },

    /** What a form begins with; of that, only what it shows and nobody hands in as their own words. */
    SHOWN_IN_FORM("task/[^/]+/(form-)?variables") {
        @Override
        void say(JsonNode answer, UnaryOperator<String> say) {
            answer.properties().forEach(variable -> sayVariable(variable.getKey(), variable.getValue(), say));
        }
    },

    /** Tasks, lists of tasks and what can be started. */
    NAMED("(task|filter|process-definition)(/.*)?") {
        @Override
        void say(JsonNode answer, UnaryOperator<String> say) {
            sayNames(answer, say);
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> NAMES = Set.of("name", "description", "label");

    /** What a list looks for is no name of it. */
    private static final String QUERY = "query";

    private static final Set<String> SHOWN_VARIABLES = Set.of(
            "advertised",
            "askedFor",
            "check",
            "clearanceName",
            "promises",
            "proposedBefore",
            "roundName",
            "rule",
            "whyNotSent");

    /** Variables that are choices: their labels are read, their values handed in. */
    private static final Set<String> CHOICES = Set.of("findingChoices", "groupChoices", "peopleOnHold", "slotChoices");

    /** Rows that name what is to be rated; {@link RatedCompetencies} takes the names back when they are handed in. */
    private static final String RATINGS = "ratings";

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?]) (?=\\p{Lu})");

    private final Pattern path;

    DesignedAnswer(String path) {
        this.path = Pattern.compile("(engine/[^/]+/)?" + path);
    }

    /** The kind of answer that is given at a path below the engine's root; nothing where no words of designers are in it. */
    static Optional<DesignedAnswer> to(String asked) {
        return Stream.of(values())
                .filter(kind -> kind.path.matcher(asked).matches())
                .findFirst();
    }

    /** Says the words of designers in an answer in another way. */
    abstract void say(JsonNode answer, UnaryOperator<String> say);

    private static void sayNames(JsonNode node, UnaryOperator<String> say) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                JsonNode value = member.getValue();
                if (value.isTextual() && NAMES.contains(member.getKey())) {
                    object.put(member.getKey(), say.apply(value.textValue()));
                } else if (!member.getKey().equals(QUERY)) {
                    sayNames(value, say);
                }
            }
            // Beside a task in a list stand variables, each as an object with its name.
            if (object.path("value").isTextual()) {
                sayVariable(object.path("name").asText(), object, say);
            }
        } else {
            node.forEach(element -> sayNames(element, say));
        }
    }

    private static void sayVariable(String name, JsonNode variable, UnaryOperator<String> say) {
        if (variable instanceof ObjectNode object && object.path("value").isTextual()) {
            String value = object.get("value").textValue();
            if (SHOWN_VARIABLES.contains(name)) {
                object.put("value", sentences(value, say));
            } else if (CHOICES.contains(name)) {
                object.put("value", within(value, choice -> sayNames(choice, say)));
            } else if (name.equals(RATINGS)) {
                object.put("value", within(value, row -> RatedCompetencies.say(row, say)));
            }
        }
    }

    private static String sentences(String text, UnaryOperator<String> say) {
        String said = say.apply(text);
        return said.equals(text)
                ? BETWEEN_SENTENCES.splitAsStream(text).map(say).collect(Collectors.joining(" "))
                : said;
    }

    private static String within(String json, Consumer<JsonNode> say) {
        try {
            JsonNode rows = JSON.readTree(json);
            if (rows instanceof ArrayNode) {
                rows.forEach(say);
            }
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException unreadable) {
            return json;
        }
    }
}
