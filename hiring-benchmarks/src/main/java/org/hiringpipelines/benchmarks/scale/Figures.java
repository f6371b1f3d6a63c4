package org.hiringpipelines.benchmarks.scale;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The times of every call at every size, on one database, as a table: the figures of a call stand in one line. */
class Figures {

    private static final double MOST_GROWTH = 1.5;

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final TreeSet<Integer> sizes = new TreeSet<>();

    private record Line(int limit, TreeMap<Integer, Times> bySize) {}

    void add(Size size, MeasuredCall call, Times times) {
        add(size, call.name(), call.limit(), times);
    }

    void add(Size size, String name, int limit, Times times) {
        sizes.add(size.open());
        lines.computeIfAbsent(name, key -> new Line(limit, new TreeMap<>()))
                .bySize()
                .put(size.open(), times);
    }

    /** Whether a call takes longer than it may, or longer than it took at the smallest size so far. */
    boolean isMissed(Size size, String name) {
        return verdict(lines.get(name), size.open()).endsWith("!");
    }

    /** The line of a call at one size. */
    String line(Size size, String name) {
        Line line = lines.get(name);
        return String.format(Locale.ROOT, "%-48s %s", name, words(line, size.open()));
    }

    /** All lines, a column for each size: the least, the median and the 95th percentile, and by how much the median has grown. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-48s", "milliseconds"));
        sizes.forEach(size ->
                table.append(String.format(Locale.ROOT, " | %,8d open: least   median      95%%  growth", size)));
        lines.forEach((name, line) -> {
            table.append(String.format(Locale.ROOT, "%n%-48s", name));
            sizes.forEach(size -> table.append(" | ").append(line.bySize().containsKey(size) ? words(line, size) : ""));
        });
        return table.toString();
    }

    private static String words(Line line, int size) {
        Times times = line.bySize().get(size);
        return String.format(
                Locale.ROOT,
                "%20.1f %8.1f %8.1f %s",
                times.least(),
                times.median(),
                times.percentile95(),
                verdict(line, size));
    }

    private static String verdict(Line line, int size) {
        double median = line.bySize().get(size).median();
        double growth = median / line.bySize().firstEntry().getValue().median();
        boolean missed = growth > MOST_GROWTH || (line.limit() > 0 && median > line.limit());
        return String.format(Locale.ROOT, "%7.2f%s", growth, missed ? "!" : " ");
    }
}
