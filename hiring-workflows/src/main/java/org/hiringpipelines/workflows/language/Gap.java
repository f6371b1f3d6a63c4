package org.hiringpipelines.workflows.language;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands at a gap of one of our English sentences, and how the same is written in another language. */
enum Gap {

    /** A name, or somebody's own words: as it is. */
    AS_IT_IS(null, ".+?") {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            return written;
        }
    },

    /** By whose clock a time is: {@code New York}. */
    CITY("city", "[^;:,()]+") {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            return written;
        }
    },

    /** A whole number, for the plural to go by. */
    COUNT("count", "\\d[\\d,]*") {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            return Long.valueOf(written.replace(",", ""));
        }
    },

    /** A number with or without a fraction. */
    NUMBER("number", "\\d[\\d,]*(?:\\.\\d+)?") {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            return number(language, written);
        }
    },

    /** A day: {@code 1 September 2026}, {@code September 1, 2026} or {@code 2026-09-01}, with its name or without. */
    DAY("day", "(?:[A-Z][a-z]+, )?(?:\\d{1,2} [A-Z][a-z]+ \\d{4}|[A-Z][a-z]+ \\d{1,2}, \\d{4}|\\d{4}-\\d\\d-\\d\\d)") {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            FormatStyle style = DAY_OF_WEEK.matcher(written).lookingAt() ? FormatStyle.FULL : FormatStyle.LONG;
            TemporalAccessor day = read(written.replaceFirst(DAY_OF_WEEK.pattern(), ""), DAYS);
            return day == null
                    ? written
                    : DateTimeFormatter.ofLocalizedDate(style)
                            .withLocale(language)
                            .format(LocalDate.from(day));
        }
    },

    /** A moment by a clock: {@code 4 Feb 2031, 09:10}. */
    MOMENT("moment", "\\d{1,2} [A-Z][a-z]+ \\d{4}, \\d\\d:\\d\\d(?: \\(UTC[^)]*\\))?") {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            int offset = written.indexOf(" (");
            TemporalAccessor moment = read(offset < 0 ? written : written.substring(0, offset), List.of(MOMENTS));
            return moment == null
                    ? written
                    : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                    .withLocale(language)
                                    .format(LocalDateTime.from(moment))
                            + (offset < 0 ? "" : written.substring(offset));
        }
    },

    /** A sum of money: {@code USD 52,000}. */
    AMOUNT("amount", Sums.AMOUNT) {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            return Sums.NUMBER.matcher(written).replaceFirst(found -> number(language, found.group()));
        }
    },

    /** Money as a posting or an offer names it: {@code from USD 52,000 to 61,000 a year}; a bare number is none. */
    PAY("pay", Sums.PAY) {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            Matcher period = Sums.PERIOD.matcher(written);
            if (period.find()) {
                return in(language, written.substring(0, period.start()), say) + " " + say.apply(period.group(1));
            }
            return written.matches(Sums.AMOUNT) ? AMOUNT.in(language, written, say) : say.apply(written);
        }
    },

    /** Something that we say as well, and not somebody's own words. */
    WORDS("words", ".+?") {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            return say.apply(written);
        }
    },

    /** Several of ours, one behind the other. */
    LIST("list", ".+?") {
        @Override
        Object in(Locale language, String written, UnaryOperator<String> say) {
            return Arrays.stream(written.split(", ", -1))
                    .map(one -> QUOTED.matcher(one).matches()
                            ? "\"" + say.apply(one.substring(1, one.length() - 1)) + "\""
                            : say.apply(one))
                    .collect(Collectors.joining(", "));
        }
    };

    /** The name of a step, as sentences write it. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");

    private static final Pattern DAY_OF_WEEK = Pattern.compile("^[A-Z][a-z]+, ");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));
    private static final DateTimeFormatter MOMENTS = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.UK);

    private final String word;
    private final String pattern;

    Gap(String word, String pattern) {
        this.word = word;
        this.pattern = pattern;
    }

    /** How money is written. */
    private static final class Sums {

        private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
        private static final String PERIODS = "an? (?:hour|day|week|month|year)";
        private static final Pattern PERIOD = Pattern.compile(" (" + PERIODS + ")$");
        private static final String AMOUNT = "(?:[A-Z]{3} )?" + NUMBER;
        private static final String FIGURES = "(?:up to |from )?%s" + NUMBER + "(?: to " + NUMBER + ")?";
        private static final String PAY = "(?:" + FIGURES.formatted("[A-Z]{3} ") + "(?: " + PERIODS + ")?|"
                + FIGURES.formatted("") + " " + PERIODS + ")";
    }

    /** The kind of gap that a phrase book calls so; as it is where it says nothing. */
    static Gap called(String word) {
        return Arrays.stream(values())
                .filter(gap -> Objects.equals(gap.word, word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A phrase book knows no gap called " + word + "."));
    }

    /** What such a thing looks like in English. */
    String pattern() {
        return pattern;
    }

    /**
     * The same in another language.
     *
     * @param say says one of our own sentences in it
     */
    abstract Object in(Locale language, String written, UnaryOperator<String> say);

    private static String number(Locale language, String written) {
        NumberFormat plain = NumberFormat.getInstance(language);
        int fraction = written.indexOf('.') < 0 ? 0 : written.length() - written.indexOf('.') - 1;
        plain.setMinimumFractionDigits(fraction);
        plain.setMaximumFractionDigits(fraction);
        return plain.format(new BigDecimal(written.replace(",", "")));
    }

    private static TemporalAccessor read(String written, List<DateTimeFormatter> ways) {
        return ways.stream()
                .map(way -> readIn(way, written))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static TemporalAccessor readIn(DateTimeFormatter way, String written) {
        try {
            return way.parse(written);
        } catch (DateTimeParseException anotherWay) {
            return null;
        }
    }
}
