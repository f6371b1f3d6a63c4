package org.hiringpipelines.reader.fact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hiringpipelines.reader.layout.Vocabulary;

/** Numbers as postings write them in digits or words. */
final class Numbers {

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (String entry : Vocabulary.list("years", "NUMBERS")) {
            int space = entry.indexOf(' ');
            WORDS.put(entry.substring(0, space), Integer.valueOf(entry.substring(space + 1)));
        }
    }

    /** Matches a small number in digits or words; {@link #of} reads it. */
    static final String PATTERN = WORDS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|", "(?:\\d{1,2}(?:\\.\\d)?|", ")"));

    private Numbers() {}

    /** The number, halves cut off. */
    static int of(String text) {
        Integer word = WORDS.get(text);
        return word == null ? (int) Double.parseDouble(text) : word;
    }
}
