package org.hiringpipelines.reader.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * Dates in the forms postings use: {@code August 9, 2022}, {@code 9th of August 2022}, {@code 9-Aug-2022}, {@code 2022-08-09},
 * {@code 08/09/2022}, {@code 09.08.2022}. With bars the month comes first, as in the United States, unless the numbers or the
 * text's own habits forbid it. A date without a year is none, unless the day is known on which the text was put up.
 */
final class Dates {

    /** Twelve in each language. */
    private static final List<String> MONTHS = Vocabulary.list("dates", "MONTHS");

    private static final String MONTH = "(" + String.join("|", MONTHS) + ")\\.?";
    private static final int MONTHS_OF_YEAR = 12;
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(\\d{4})";
    private static final Pattern MONTH_NAME = Pattern.compile(MONTH + "(?!\\p{L})");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " ?" + DAY + " ?,? ?" + YEAR + "\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b" + DAY + "(?:\\. ?|[ -])(?:of )?(?:day of )?" + MONTH + ",?[ -]?" + YEAR + "\\b");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\b" + DAY + "-" + MONTH + "-(\\d{2})\\b(?!\\d)");
    private static final List<String> ORDINALS = Vocabulary.list("dates", "ORDINALS");
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b((?:twenty-|thirty-)?[a-z]{3,10}(?:th|st|nd|rd)) (?:day )?of " + MONTH + ",? ?" + YEAR + "\\b");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("\\b" + MONTH + " " + DAY + "(?![\\d:]|,? ?\\d{4}| ?[-–] ?\\d)\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern BARS =
            Pattern.compile("(?<![\\d/])(\\d{1,2})([/.-]| / )(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/])");

    private Dates() {}

    /** Whether {@code text} (lower case) begins with the name of a month. */
    static boolean beginsWithMonth(String text) {
        return MONTH_NAME.matcher(text).lookingAt();
    }

    /** A date and where it stands. */
    record Found(LocalDate date, int start, int end) {}

    /** The dates in {@code text}, in order. */
    static List<Found> in(String text, boolean dayFirst) {
        String lower = Sentence.lower(text);
        List<Found> found = new ArrayList<>();
        if (lower.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        for (Matcher m = MONTH_FIRST.matcher(lower); m.find(); ) {
            add(found, m, m.group(3), month(m.group(1)), m.group(2));
        }
        for (Matcher m = DAY_FIRST.matcher(lower); m.find(); ) {
            add(found, m, m.group(3), month(m.group(2)), m.group(1));
        }
        for (Matcher m = SHORT_YEAR.matcher(lower); m.find(); ) {
            add(found, m, "20" + m.group(3), month(m.group(2)), m.group(1));
        }
        for (Matcher m = IN_WORDS.matcher(lower); m.find(); ) {
            add(found, m, m.group(3), month(m.group(2)), String.valueOf(ORDINALS.indexOf(m.group(1)) + 1));
        }
        for (Matcher m = YEAR_FIRST.matcher(lower); m.find(); ) {
            add(found, m, m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        for (Matcher m = BARS.matcher(lower); m.find(); ) {
            int first = Integer.parseInt(m.group(1));
            int second = Integer.parseInt(m.group(3));
            boolean day = first > 12 || (second <= 12 && (dayFirst || m.group(2).equals(".")));
            String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
            add(found, m, year, day ? second : first, String.valueOf(day ? first : second));
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /** The dates without a year in {@code text}, each taken for the next such day from {@code start} on. */
    static List<Found> from(LocalDate start, String text) {
        List<Found> found = new ArrayList<>();
        for (Matcher m = WITHOUT_YEAR.matcher(Sentence.lower(text)); m.find(); ) {
            add(found, m, String.valueOf(start.getYear()), month(m.group(1)), m.group(2));
        }
        return found.stream()
                .map(date -> date.date().isBefore(start)
                        ? new Found(date.date().plusYears(1), date.start(), date.end())
                        : date)
                .toList();
    }

    /** The first date in {@code text}, or null. */
    static LocalDate first(String text, boolean dayFirst) {
        List<Found> found = in(text, dayFirst);
        return found.isEmpty() ? null : found.get(0).date();
    }

    private static void add(List<Found> found, Matcher m, String year, int month, String day) {
        int y = Integer.parseInt(year);
        if (y < 1970 || y > 2100) {
            return;
        }
        try {
            found.add(new Found(LocalDate.of(y, month, Integer.parseInt(day)), m.start(), m.end()));
        } catch (DateTimeException e) {
            // 31 February and the like: digits that look like a date, and are none.
        }
    }

    private static int month(String name) {
        int i = 0;
        while (!name.matches(MONTHS.get(i))) {
            i++;
        }
        return i % MONTHS_OF_YEAR + 1;
    }
}
