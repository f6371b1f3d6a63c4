package org.hiringpipelines.reader.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A posting's text with what a person says it says. */
public record LabelledPosting(String name, String text, JsonNode labels) {

    static List<LabelledPosting> in(Path folder) throws IOException {
        List<LabelledPosting> postings = new ArrayList<>();
        for (JsonNode labels : new ObjectMapper().readTree(Files.readString(folder.resolve("labels.json")))) {
            String file = labels.get("file").asText();
            postings.add(new LabelledPosting(file, Files.readString(folder.resolve(file)), labels));
        }
        return postings;
    }

    /** The values that are right for {@code field}: the label first, then others that are acceptable. */
    List<String> right(String field) {
        List<String> right = new ArrayList<>();
        right.add(value(labels.get(field)));
        JsonNode others = labels.path("alsoAcceptable").path(field);
        if (others.isArray()) {
            others.forEach(other -> right.add(value(other)));
        }
        return right;
    }

    /** The lists that are right for {@code field}. */
    List<Set<String>> rightLists(String field) {
        List<Set<String>> right = new ArrayList<>();
        right.add(values(labels.get(field)));
        labels.path("alsoAcceptable").path(field).forEach(other -> right.add(values(other)));
        return right;
    }

    /** The sections as {@code heading / kind / items}; those that may be left out are in {@link #optionalSections()}. */
    Set<String> sections() {
        return sections(false);
    }

    Set<String> optionalSections() {
        return sections(true);
    }

    private Set<String> sections(boolean optional) {
        Set<String> sections = new LinkedHashSet<>();
        for (JsonNode section : labels.get("sections")) {
            if (section.path("optional").asBoolean() == optional) {
                String kind = section.get("kind").asText();
                sections.add(section(
                        section.get("heading").asText(),
                        kind,
                        section.get("items").asInt(),
                        sections));
            }
        }
        return sections;
    }

    static String section(String heading, String kind, int items, Set<String> before) {
        String section = plain(heading) + " / " + (kind.equals("EEO") ? "EQUAL_OPPORTUNITY" : kind) + " / " + items;
        return before.contains(section) ? section + " (again)" : section;
    }

    /** Without regard to case, white space, and a colon at the end. */
    public static String plain(String text) {
        String plain =
                text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    }

    private static Set<String> values(JsonNode list) {
        if (!list.isArray()) {
            return Set.of(value(list));
        }
        return new LinkedHashSet<>(StreamSupport.stream(list.spliterator(), false)
                .map(LabelledPosting::value)
                .toList());
    }

    private static String value(JsonNode node) {
        if (node == null || node.isNull() || (node.isBoolean() && !node.asBoolean())) {
            return null;
        }
        return node.isNumber() ? number(node.decimalValue()) : plain(node.asText());
    }

    static String number(java.math.BigDecimal number) {
        return number.signum() == 0 ? null : number.stripTrailingZeros().toPlainString();
    }
}
