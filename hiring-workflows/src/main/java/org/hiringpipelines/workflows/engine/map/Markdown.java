package org.hiringpipelines.workflows.engine.map;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page in Markdown, written from above. */
final class Markdown {

    private final StringBuilder page = new StringBuilder();

    /** A heading with a table below it that has these columns. */
    void table(String heading, String... columns) {
        heading(heading);
        columns(columns);
    }

    /** The head of a table. */
    void columns(String... columns) {
        cells(columns);
        cells(Stream.of(columns).map(column -> "---").toArray(String[]::new));
    }

    void heading(String words) {
        line();
        line("## " + words);
        line();
    }

    void cells(String... cells) {
        line(Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    void line() {
        line("");
    }

    void line(String words) {
        page.append(words).append('\n');
    }

    String written() {
        return page.toString();
    }

    /** A link; the words alone, marked as a name, where there is nothing to lead to. */
    static String link(String words, String path) {
        return path.isEmpty() ? "`" + words + "`" : "[%s](%s)".formatted(words, path);
    }

    /** A link to a heading of the same page. */
    static String toHeading(String words) {
        return "[%s](#%s)"
                .formatted(
                        words, words.toLowerCase(Locale.ROOT).replace(' ', '-').replaceAll("[^a-z0-9-]", ""));
    }
}
