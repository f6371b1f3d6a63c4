package org.hiringpipelines.reader.fact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How far readings and labels agree, field by field and over all. */
final class Agreement {

    private static final class Count {
        private int both;
        private int onlyRead;
        private int onlyLabelled;

        private double f1() {
            return both == 0
                    ? (onlyRead + onlyLabelled == 0 ? 1 : 0)
                    : 2.0 * both / (2 * both + onlyRead + onlyLabelled);
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final StringBuilder differences = new StringBuilder();

    /** Compares one reading with its labels. */
    void add(LabelledPosting labelled, ReadPosting read) {
        read.fields().forEach((field, value) -> addValue(labelled, field, value));
        read.lists().forEach((field, values) -> addList(labelled, field, values));
        Set<String> sections = new HashSet<>(read.sections());
        sections.removeAll(labelled.optionalSections());
        addSet(labelled.name(), "sections", sections, labelled.sections());
    }

    /** Counts a text that the reader refused: all that its labels say was missed. */
    void addRefused(LabelledPosting labelled) {
        ReadPosting.FIELDS.forEach(field -> addValue(labelled, field, null));
        ReadPosting.LISTS.forEach(field -> addList(labelled, field, Set.of()));
        addSet(labelled.name(), "sections", Set.of(), labelled.sections());
    }

    /** Compares one field of a reading with its label. */
    void addValue(LabelledPosting labelled, String field, String value) {
        List<String> right = labelled.right(field);
        Count count = counts.computeIfAbsent(field, key -> new Count());
        if (right.contains(value)) {
            count.both += value == null ? 0 : 1;
            return;
        }
        count.onlyRead += value == null ? 0 : 1;
        count.onlyLabelled += right.get(0) == null ? 0 : 1;
        differ(labelled.name(), field, value, right);
    }

    void addList(LabelledPosting labelled, String field, Set<String> values) {
        List<Set<String>> right = labelled.rightLists(field);
        addSet(labelled.name(), field, values, right.contains(values) ? values : right.get(0));
    }

    private void addSet(String name, String field, Set<String> read, Set<String> right) {
        Count count = counts.computeIfAbsent(field, key -> new Count());
        Set<String> onlyRead = new HashSet<>(read);
        onlyRead.removeAll(right);
        Set<String> onlyRight = new HashSet<>(right);
        onlyRight.removeAll(read);
        count.both += right.size() - onlyRight.size();
        count.onlyRead += onlyRead.size();
        count.onlyLabelled += onlyRight.size();
        if (!onlyRead.isEmpty() || !onlyRight.isEmpty()) {
            differ(name, field, onlyRead, onlyRight);
        }
    }

    private void differ(String name, String field, Object read, Object right) {
        differences.append(String.format(
                Locale.ROOT, "%s  %-18s read %s, labelled %s%n", name, field, Objects.toString(read), right));
    }

    /** The micro F1 of all fields. */
    double f1() {
        Count all = new Count();
        counts.values().forEach(count -> {
            all.both += count.both;
            all.onlyRead += count.onlyRead;
            all.onlyLabelled += count.onlyLabelled;
        });
        return all.f1();
    }

    String differences() {
        return differences.toString();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((field, count) -> table.append(String.format(
                Locale.ROOT,
                "%-20s %.3f  (%d right, %d too much, %d missing)%n",
                field,
                count.f1(),
                count.both,
                count.onlyRead,
                count.onlyLabelled)));
        return table.append(String.format(Locale.ROOT, "%-20s %.3f%n", "all", f1()))
                .toString();
    }
}
