package org.hiringpipelines.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;

/**
 * A value in a JSON document that knows where it stands. Reading never stops: a value that is not what was asked for is
 * noted as a problem under its path ({@code sections[2].items[0]}) and read as null, so that the sender learns of all
 * problems at once. A missing value and a JSON null are both read as null, without a problem.
 *
 * @param path where the value stands; empty for the document itself
 * @param problems all problems of the document so far, shared by all its values
 */
record JsonValue(String path, JsonNode node, List<Problem> problems) {

    // Nobody mends more in one go, and a hostile document must not make us write a book.
    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_ENTRIES = 1_000;

    static JsonValue root(JsonNode node) {
        return new JsonValue("", node, new ArrayList<>());
    }

    /** The member called {@code name}, which may be missing. */
    JsonValue at(String name) {
        if (!isMissing() && !node.isObject()) {
            problem("An object is expected here; this is " + what() + ".");
        }
        JsonNode member = node.get(name);
        return member == null ? nothing(name) : new JsonValue(join(name), member, problems);
    }

    /** A missing member called {@code name}. */
    JsonValue nothing(String name) {
        return new JsonValue(join(name), MissingNode.getInstance(), problems);
    }

    /** The entries of this list; none where the value is missing. */
    List<JsonValue> entries() {
        if (isMissing()) {
            return List.of();
        }
        if (!node.isArray()) {
            problem("A list is expected here; this is " + what() + ".");
            return List.of();
        }
        if (node.size() > MOST_ENTRIES) {
            problem("A list in a posting has at most 1,000 entries; this one has " + node.size() + ".");
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new JsonValue(path + "[" + i + "]", node.get(i), problems))
                .toList();
    }

    /** Every entry of this list as {@code reading} has it, without those it reads as null. */
    <T> List<T> each(Function<JsonValue, T> reading) {
        return entries().stream().map(reading).filter(Objects::nonNull).toList();
    }

    boolean isMissing() {
        return node.isMissingNode() || node.isNull();
    }

    /** The text without surrounding white space; null where it is missing or blank. */
    String text() {
        String text = checked(isMissing() || node.isTextual(), node.textValue(), "Text is expected here");
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The text, which must be there: {@code otherwise} is the problem where it is not. */
    String text(String otherwise) {
        String text = text();
        if (text == null && (isMissing() || node.isTextual())) {
            problem(otherwise);
        }
        return text;
    }

    /** A web address with {@code http} or {@code https}; no other scheme, for it becomes a link that people follow. */
    String webAddress() {
        String text = text();
        boolean fits = text == null || text.matches("(?i)https?://[^\\s<>\"]+");
        return checked(fits, text, "A web address starts with https:// and has no spaces");
    }

    Boolean flag() {
        return isMissing()
                ? null
                : checked(node.isBoolean(), node.booleanValue(), "Either true or false is expected here");
    }

    Integer wholeNumber() {
        boolean fits = node.isIntegralNumber() && node.canConvertToInt();
        return isMissing() ? null : checked(fits, node.intValue(), "A whole number is expected here");
    }

    /** A sum of money, written as a JSON number. */
    BigDecimal amount() {
        BigDecimal number = checked(isMissing() || node.isNumber(), node.decimalValue(), "A number is expected here");
        return isMissing() || number == null ? null : Amount.of(number, this);
    }

    /** A day, as ISO 8601 writes it: {@code 2026-03-31}. */
    LocalDate day() {
        String text = text();
        return text == null ? null : IsoDay.of(text, this);
    }

    /** One of the words of {@code type}, exactly as the enum spells them. */
    <E extends Enum<E>> E word(Class<E> type) {
        String text = text();
        E word = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
        return checked(text == null || word != null, word, "One of " + words(type) + " is expected here");
    }

    /** One of the words of {@code type}, which must be there. */
    <E extends Enum<E>> E requiredWord(Class<E> type) {
        if (text("One of " + words(type) + " is needed here.") == null) {
            return null;
        }
        return word(type);
    }

    /** The {@code value} where it fits; else null, and a problem saying what was expected and what is there. */
    <T> T checked(boolean fits, T value, String expected) {
        if (!fits) {
            problem(expected + "; this is " + what() + ".");
        }
        return fits ? value : null;
    }

    /** Notes that this value is wrong. */
    void problem(String message) {
        note(new Problem(path, message));
    }

    /**
     * Makes a record of this value, and notes what the record refuses: under its own field where that lies within this value,
     * else under this value. Null where something in the value is wrong already.
     */
    <T> T build(Supplier<T> record) {
        return build(record, field -> field.startsWith(path) ? field : path);
    }

    /** The same for a record whose fields are members of this value, some under other {@code names}. */
    <T> T build(Supplier<T> record, Map<String, String> names) {
        String prefix = path.isEmpty() ? "" : path + ".";
        return build(record, field -> prefix + names.getOrDefault(field, field));
    }

    private <T> T build(Supplier<T> record, UnaryOperator<String> place) {
        if (problems.stream().anyMatch(problem -> problem.field().startsWith(path))) {
            return null;
        }
        try {
            return record.get();
        } catch (Refusal refusal) {
            refusal.problems().forEach(problem -> note(new Problem(place.apply(problem.field()), problem.message())));
            return null;
        }
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private String join(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void note(Problem problem) {
        if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** What this value is, in words for a message. */
    private String what() {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case BOOLEAN -> node.asText();
            case NUMBER -> "the number " + Excerpt.of(node.asText());
            case STRING -> "the text \"" + Excerpt.of(node.textValue()) + "\"";
            default -> "nothing";
        };
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
