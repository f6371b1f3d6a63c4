package org.hiringpipelines.workflows.engine.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A row of the table of deadlines, in words. */
final class DeadlineWords {

    private DeadlineWords() {}

    static String of(MappedTable.Row row) {
        List<String> words = new ArrayList<>();
        DesignMap.time(row, "due").ifPresent(time -> words.add("due after " + of(time)));
        DesignMap.time(row, "remind").ifPresent(time -> words.add("reminded from " + of(time) + " on"));
        DesignMap.time(row, "escalate")
                .ifPresent(time -> words.add("%s told after %s".formatted(whom(row.text("escalateTo")), of(time))));
        DesignMap.time(row, "offer").ifPresent(time -> words.add("offered to the whole group after " + of(time)));
        DesignMap.time(row, "tellAtOnce").ifPresent(time -> words.add("told at once if needed within " + of(time)));
        List<String> seniorities = row.words("seniority");
        String all = String.join(", ", words);
        return seniorities.isEmpty() ? all : String.join(", ", seniorities) + ": " + all;
    }

    private static String whom(String who) {
        return who == null ? "nobody" : inWords(who);
    }

    /** {@code hiring manager} of {@code hiringManager}. */
    static String inWords(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    }

    private static String of(Duration time) {
        List<String> words = new ArrayList<>();
        add(words, time.toDays(), "business day");
        add(words, time.toHoursPart(), "business hour");
        add(words, time.toMinutesPart(), "minute");
        return words.isEmpty() ? "no time" : String.join(" and ", words);
    }

    private static void add(List<String> words, long number, String unit) {
        if (number > 0) {
            words.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
