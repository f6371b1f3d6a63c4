package org.hiringpipelines.reader.fact;

import java.util.Map;

/** Numbers as postings write them in digits or words. */
final class Numbers {

    /** Matches a small number in digits or words; {@link #of} reads it. */
    static final String PATTERN =
            "(?:\\d{1,2}(?:\\.\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|eighteen|twenty-five|twenty|thirty|a)";

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("eighteen", 18),
            Map.entry("twenty", 20),
            Map.entry("twenty-five", 25),
            Map.entry("thirty", 30));

    private Numbers() {}

    /** The number, halves cut off. */
    static int of(String text) {
        Integer word = WORDS.get(text);
        return word == null ? (int) Double.parseDouble(text) : word;
    }
}
