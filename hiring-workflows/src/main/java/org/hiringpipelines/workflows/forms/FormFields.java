package org.hiringpipelines.workflows.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.Writing;
import org.hiringpipelines.reader.fact.WrittenDay;
import org.hiringpipelines.reader.fact.WrittenNumber;
import org.hiringpipelines.workflows.calendar.ClockChange;

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
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** A list of texts, though it may be broken further on. */
    private static final Pattern BEGINS_A_LIST = Pattern.compile("\\[\\s*\"");

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
            note(field, String.format(Locale.ENGLISH, "This text has at most %,d characters.", most));
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

    /** A number; null where nothing was given, asked back where its separator may stand for thousands or for a fraction. */
    public BigDecimal number(String field, String value) {
        return number(field, value, true);
    }

    /**
     * A sum of money; null where nothing was given. Where its {@code currency} knows no cents, {@code 60.000} can only be sixty
     * thousand.
     *
     * @param currency ISO 4217 code as somebody typed it; may be null or none
     */
    public BigDecimal money(String field, String value, String currency) {
        return number(field, value, hasCents(text(currency)));
    }

    private static boolean hasCents(String currency) {
        return currency == null
                || Currency.getAvailableCurrencies().stream()
                        .filter(known -> known.getCurrencyCode().equalsIgnoreCase(currency))
                        .allMatch(known -> known.getDefaultFractionDigits() != 0);
    }

    private BigDecimal number(String field, String value, boolean mayBeFraction) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        Optional<WrittenNumber> written = WrittenNumber.read(text).filter(read -> isUsable(read.number()));
        if (written.isEmpty()) {
            note(field, "\"" + shortened(text) + "\" is not a number. Write it such as 52000 or 26.44.");
            return null;
        }
        if (mayBeFraction && written.get().isAmbiguous()) {
            note(field, written.get().question());
            return null;
        }
        return written.get().number();
    }

    /** A number such as 1e999999999 is short to write and endless to print. */
    private static boolean isUsable(BigDecimal number) {
        return number.precision() <= 30 && Math.abs((long) number.scale()) <= 30;
    }

    /**
     * A whole number in a range; null where nothing was given, asked back where it can be read as either of two such numbers,
     * refused with {@code message} where it is anything else.
     */
    public Integer whole(String field, String value, int least, int most, String message) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        Optional<WrittenNumber> written = WrittenNumber.read(text);
        List<Integer> possible = written.stream()
                .flatMap(read -> Stream.of(read.number(), read.orElse()))
                .flatMap(number -> wholeWithin(number, least, most).stream())
                .toList();
        if (possible.size() == 1) {
            return possible.get(0);
        }
        note(field, possible.isEmpty() ? message : written.get().question());
        return null;
    }

    private static Optional<Integer> wholeWithin(BigDecimal number, int least, int most) {
        boolean whole = number != null
                && isUsable(number)
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        return whole ? Optional.of(number.intValueExact()) : Optional.empty();
    }

    /**
     * A day; null where nothing was given, asked back where nobody can tell its day from its month. A time behind it is left away.
     */
    public LocalDate date(String field, String value) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            note(
                    field,
                    WrittenDay.question(text)
                            .orElse("\"" + shortened(text)
                                    + "\" is not a date. Write year, month and day, such as 2026-12-31."));
            return null;
        }
    }

    /**
     * A moment; one without an offset is taken for local time in {@code zone}; null where nothing was given, refused where the
     * clocks of that zone leave this time out, or show it twice and no offset says which is meant.
     */
    public Instant time(String field, String value, ZoneId zone) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        try {
            TemporalAccessor parsed = TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            ZoneOffset offset = parsed.query(TemporalQueries.offset());
            LocalDateTime local = LocalDateTime.from(parsed);
            Optional<String> objection = ClockChange.at(local, zone).flatMap(change -> change.objection(local, offset));
            objection.ifPresent(why -> note(field, why));
            return objection.isPresent()
                    ? null
                    : (offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset));
        } catch (DateTimeException e) {
            note(
                    field,
                    WrittenDay.question(text)
                            .orElse(
                                    "\"" + shortened(text)
                                            + "\" is not a date with a time. Write it such as 2026-12-31T14:30 or 2026-12-31T14:30:00Z."));
            return null;
        }
    }

    /**
     * Lines of text, or a JSON list of texts, without blank ones. A line may begin with a bracket: "[Remote] Berlin" is no list.
     */
    public List<String> lines(String field, String value) {
        String text = text(value);
        if (text == null) {
            return List.of();
        }
        if (BEGINS_A_LIST.matcher(text).lookingAt() || isList(text)) {
            return rows(field, text, row -> Optional.of(row.asText())).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
        return text.lines().map(String::strip).filter(line -> !line.isBlank()).toList();
    }

    private static boolean isList(String text) {
        try {
            return text.startsWith("[") && JSON.readTree(text).isArray();
        } catch (JsonProcessingException e) {
            return false;
        }
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
