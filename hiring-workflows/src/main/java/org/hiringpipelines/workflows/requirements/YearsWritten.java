package org.hiringpipelines.workflows.requirements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of years as people write them: 4+ years, five years, drei Jahre, "Years in public libraries: 4". Times from until are left to the reader. */
final class YearsWritten {

    private static final List<List<String>> NUMERALS = List.of(
            List.of("zero", "null"),
            List.of("one", "ein", "eine", "einem", "einer"),
            List.of("two", "zwei"),
            List.of("three", "drei"),
            List.of("four", "vier"),
            List.of("five", "fünf"),
            List.of("six", "sechs"),
            List.of("seven", "sieben"),
            List.of("eight", "acht"),
            List.of("nine", "neun"),
            List.of("ten", "zehn"),
            List.of("eleven", "elf"),
            List.of("twelve", "zwölf"),
            List.of("thirteen", "dreizehn"),
            List.of("fourteen", "vierzehn"),
            List.of("fifteen", "fünfzehn"),
            List.of("sixteen", "sechzehn"),
            List.of("seventeen", "siebzehn"),
            List.of("eighteen", "achtzehn"),
            List.of("nineteen", "neunzehn"),
            List.of("twenty", "zwanzig"));

    private static final String NUMBER = "(\\d{1,2}|"
            + String.join("|", NUMERALS.stream().flatMap(List::stream).toList()) + ")";

    private static final String YEARS = "(?:years?|yrs?|jahren?)\\b(?:['’])?";

    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])" + NUMBER + "\\s?\\+?[\\s-]+(?:or more |full |volle |plus )?" + YEARS,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEHIND = Pattern.compile(
            "\\b" + YEARS + "[^\\n:.;]{0,40}:[ \\t]*" + NUMBER + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private YearsWritten() {}

    /** Where a text names so many years or more, each as it is written. */
    static Set<String> atLeast(int years, String text) {
        Set<String> found = new LinkedHashSet<>();
        for (Pattern way : List.of(BEFORE, BEHIND)) {
            way.matcher(text).results().forEach(named -> {
                if (number(named.group(1)) >= years) {
                    found.add(named.group());
                }
            });
        }
        return found;
    }

    /** So many years, in the words of a requirement that asks for them. */
    static String words(int years, String requirement) {
        Matcher named = BEFORE.matcher(requirement);
        return named.find() ? named.group() : years + " years";
    }

    /** A requirement without the years in it. */
    static String without(String requirement) {
        return BEFORE.matcher(requirement).replaceAll(" ");
    }

    private static int number(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        for (int number = 0; number < NUMERALS.size(); number++) {
            if (NUMERALS.get(number).contains(lower)) {
                return number;
            }
        }
        return Integer.parseInt(lower);
    }
}
