package org.hiringpipelines.workflows.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.Writing;

/**
 * Reads what a person typed into a form, or an integrator sent in its place: text, as the engine hands it over, blank where
 * nothing was given. Problems are gathered, and {@link #done()} refuses once for all of them; until then a field with a problem
 * reads as null.
 */
public final class FormFields {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(100_000)
                    .build())
            .build());

    // ISO 8601 with any usual form of offset; forms send +01:00, Camunda's own dates +0100.
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private final List<Problem> problems = new ArrayList<>();

    /** The text without white space around it; null where nothing was given. */
    public String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The text, refused where it is longer than {@code most} characters or a sign in it is cut in half. */
    public String text(String field, String value, int most) {
        String text = text(value);
        if (!Writing.isWhole(text)) {
            note(field, "A sign in this text is cut in half, so that nobody can read it. Type it again.");
            return null;
        }
        if (text != null && text.length() > most) {
            note(field, "This text has at most %,d characters.".formatted(most));
            return null;
        }
        return text;
    }

    /**
     * One of the given words; refused where it is none of them or missing. Taken as it is, white space and all: the diagram goes
     * on by the very same text.
     */
    public String choice(String field, String question, String value, String... words) {
        if (Arrays.asList(words).contains(value)) {
            return value;
        }
        note(field, question + " Choose one of: " + String.join(", ", words) + ".");
        return null;
    }

    /** A constant of an enum by its name; null where nothing was given, refused where there is none of that name. */
    public <E extends Enum<E>> E constant(String field, String value, Class<E> type) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        for (E known : type.getEnumConstants()) {
            if (known.name().equalsIgnoreCase(text)) {
                return known;
            }
        }
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        note(field, "\"" + shortened(text) + "\" is not known here. Choose one of: " + names + ".");
        return null;
    }

    /** A number; null where nothing was given. */
    public BigDecimal number(String field, String value) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text.replaceAll("[,\\s]", ""));
            // A number such as 1e999999999 is short to write and endless to print.
            if (number.precision() <= 30 && Math.abs((long) number.scale()) <= 30) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers beyond all use
        }
        note(field, "\"" + shortened(text) + "\" is not a number. Write it such as 52000 or 26.44.");
        return null;
    }

    /** A whole number in a range; null where nothing was given, refused with {@code message} where it is anything else. */
    public Integer whole(String field, String value, int least, int most, String message) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        try {
            int number = new BigDecimal(text.replaceAll("[,\\s]", "")).intValueExact();
            if (number >= least && number <= most) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // told below
        }
        note(field, message);
        return null;
    }

    /** A day; null where nothing was given. A time behind it is left away. */
    public LocalDate date(String field, String value) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            note(field, "\"" + shortened(text) + "\" is not a date. Write year, month and day, such as 2026-12-31.");
            return null;
        }
    }

    /** A moment; one without an offset is taken for local time in {@code zone}; null where nothing was given. */
    public Instant time(String field, String value, ZoneId zone) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        try {
            TemporalAccessor parsed = TIME.parseBest(text, Instant::from, LocalDateTime::from);
            return parsed instanceof LocalDateTime local ? local.atZone(zone).toInstant() : Instant.from(parsed);
        } catch (DateTimeException e) {
            note(
                    field,
                    "\"" + shortened(text)
                            + "\" is not a date with a time. Write it such as 2026-12-31T14:30 or 2026-12-31T14:30:00Z.");
            return null;
        }
    }

    /** Lines of text, or a JSON list of texts, without blank ones. */
    public List<String> lines(String field, String value) {
        String text = text(value);
        if (text == null) {
            return List.of();
        }
        if (text.startsWith("[")) {
            return rows(field, text, row -> Optional.of(row.asText())).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
        return text.lines().map(String::strip).filter(line -> !line.isBlank()).toList();
    }

    /**
     * The rows of a list, each read by {@code row}; a row it reads as nothing is left out. A Refusal it throws becomes a problem
     * of this form, with the row's number.
     */
    public <T> List<T> rows(String field, String value, Function<JsonNode, Optional<T>> row) {
        String text = text(value);
        if (text == null) {
            return List.of();
        }
        List<T> rows = new ArrayList<>();
        try {
            JsonNode list = JSON.readTree(text);
            if (!list.isArray()) {
                note(field, "Give \"" + field + "\" as a list, such as [ … ].");
                return List.of();
            }
            for (int i = 0; i < list.size() && i < 1000; i++) {
                readRow(field, i, list.get(i), row).ifPresent(rows::add);
            }
        } catch (JsonProcessingException e) {
            note(field, "\"" + field + "\" is not a list in JSON: it breaks off at \"" + shortened(text) + "\".");
        }
        return rows;
    }

    private <T> Optional<T> readRow(String field, int index, JsonNode node, Function<JsonNode, Optional<T>> row) {
        try {
            return row.apply(node);
        } catch (Refusal refusal) {
            refusal.problems()
                    .forEach(problem -> problems.add(
                            new Problem(field + "[" + index + "]", "Row " + (index + 1) + ": " + problem.message())));
            return Optional.empty();
        }
    }

    /** Notes a problem of {@code field} where {@code wrong} holds. */
    public FormFields refuseIf(boolean wrong, String field, String message) {
        if (wrong) {
            problems.add(new Problem(field, message));
        }
        return this;
    }

    /** Whether a problem of this field has been noted. */
    public boolean hasProblem(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** Refuses where any problem was noted. */
    public void done() {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private void note(String field, String message) {
        problems.add(new Problem(field, message));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
