package org.hiringpipelines.app.tutorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a tutorial says to do: its fenced blocks and its tables, as they stand on the page. */
final class TutorialPage {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: ([^\\n]*))?\\n(.*?)^```$");

    private final String text;

    private TutorialPage(String text) {
        this.text = text;
    }

    /** A page of {@code docs}. */
    static TutorialPage of(String name) {
        try {
            return new TutorialPage(Files.readString(Path.of("..", "docs", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that the reader is to save, by the names under which. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        blocks().filter(block -> block.group(2) != null && block.group(2).contains("/"))
                .forEach(block -> files.put(block.group(2), block.group(3)));
        return files;
    }

    /** What the application is to answer where it says no, line by line. */
    List<String> refusals() {
        return blocks().filter(block -> "refused".equals(block.group(2)))
                .flatMap(block -> block.group(3).lines())
                .toList();
    }

    /** The calls that the reader is to make, in their order. */
    List<CurlCall> calls() {
        return blocks().filter(
                        block -> block.group(1).equals("sh") && block.group(3).startsWith("curl"))
                .map(block -> CurlCall.of(block.group(3)))
                .toList();
    }

    private Stream<MatchResult> blocks() {
        return BLOCK.matcher(text).results();
    }

    /** A table whose first heading is this: its rows, the headings first, each cell without what makes it stand out. */
    List<List<String>> table(String heading) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean begins = rows.isEmpty() && line.startsWith("| " + heading + " |");
            if (begins || (!rows.isEmpty() && line.startsWith("|"))) {
                rows.add(cells(line));
            } else if (!rows.isEmpty()) {
                break;
            }
        }
        if (rows.isEmpty()) {
            throw new AssertionError("The page has no table " + heading + ".");
        }
        rows.remove(1);
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(cell -> cell.strip().replaceAll("^`|`$", ""))
                .toList();
    }

    /** A number that the page names in a sentence. */
    int number(String sentence) {
        var found = Pattern.compile(Pattern.quote(sentence).replace("#", "\\E(\\d+)\\Q"))
                .matcher(text);
        if (!found.find()) {
            throw new AssertionError("The page does not say: " + sentence);
        }
        return Integer.parseInt(found.group(1));
    }
}
