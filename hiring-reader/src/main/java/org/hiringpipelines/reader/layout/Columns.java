package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Two columns of text that a program laid side by side on the same lines: the left one is read down, then the right one. A table
 * of names and values looks alike and is read line by line.
 */
final class Columns {

    private static final int FEWEST_ROWS = 3;
    private static final int GAP = 4;
    private static final int SLACK = 1;
    /** The left column of a text is seldom narrower; that of a table is. */
    private static final int NARROWEST = 22;

    private static final int LONGEST_BREAK = 6;

    private Columns() {}

    /** The text with the columns below each other. */
    static String unfolded(String text) {
        if (!text.contains("    ")) {
            return text;
        }
        List<String> lines = List.of(text.split("\n", -1));
        List<String> result = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int start = rightStart(lines.get(i));
            int end = start < 0 ? i : end(lines, i, start);
            if (end > i && isText(lines.subList(i, end), start)) {
                List<String> right = new ArrayList<>();
                for (String line : lines.subList(i, end)) {
                    boolean both = rightStart(line) >= 0 && near(rightStart(line), start);
                    boolean only = !both && indent(line) >= start - SLACK;
                    result.add(both ? line.substring(0, rightStart(line)).stripTrailing() : only ? "" : line);
                    right.add(both ? line.substring(rightStart(line)) : only ? line.strip() : "");
                }
                result.add("");
                right.stream().filter(cell -> !cell.isBlank()).forEach(result::add);
                result.add("");
                i = end;
            } else {
                int to = Math.max(end, i + 1);
                result.addAll(lines.subList(i, to));
                i = to;
            }
        }
        return String.join("\n", result);
    }

    /** Behind the last line that has a right cell in the column {@code start}. */
    private static int end(List<String> lines, int from, int start) {
        int end = from;
        for (int i = from; i < lines.size() && i <= end + LONGEST_BREAK; i++) {
            String line = lines.get(i);
            int right = rightStart(line);
            if (right >= 0 && !near(right, start)) {
                return end;
            }
            if (right >= 0 || (!line.isBlank() && near(indent(line), start))) {
                end = i + 1;
            } else if (line.length() > start) {
                return end;
            }
        }
        return end;
    }

    private static boolean isText(List<String> rows, int start) {
        int both = 0;
        int names = 0;
        int widest = 0;
        for (String row : rows) {
            if (rightStart(row) >= 0) {
                String left = row.substring(0, rightStart(row)).strip();
                both++;
                widest = Math.max(widest, left.length());
                names += LabelWords.name(left) != null || left.endsWith(":") ? 1 : 0;
            }
        }
        return both >= FEWEST_ROWS && names * 3 <= both && widest >= NARROWEST && start > NARROWEST;
    }

    /** Where the words behind a wide gap within the line begin; or -1. */
    private static int rightStart(String line) {
        int from = indent(line);
        int gap = line.indexOf(" ".repeat(GAP), from);
        int start = gap;
        while (start >= 0 && start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        return gap < 0 || start >= line.length() || line.indexOf(" ".repeat(GAP), start) >= 0 ? -1 : start;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static boolean near(int one, int other) {
        return Math.abs(one - other) <= SLACK;
    }
}
