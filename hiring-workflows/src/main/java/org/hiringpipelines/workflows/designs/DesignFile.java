package org.hiringpipelines.workflows.designs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a design: a diagram, a table, a form, or a text of a mail or a letter.
 *
 * @param name its name without the folders around it, but for that of a language; no two files of a design have the same
 * @param content what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // only carried to the engine; sameAs compares
public record DesignFile(String name, byte[] content) {

    private static final Pattern TRANSLATED = Pattern.compile("(?:(?:.*/)?(?:mail|letters)/)?([a-z]{2}/[^/]+)");

    private static final Map<String, Kind> KINDS = Map.of(
            ".bpmn", Kind.DIAGRAM,
            ".bpmn20.xml", Kind.DIAGRAM,
            ".dmn", Kind.TABLE,
            ".dmn11.xml", Kind.TABLE,
            ".form", Kind.FORM,
            ".txt", Kind.TEXT,
            ".html", Kind.TEXT,
            ".pdf", Kind.TEXT,
            ".json", Kind.TEXT);

    /** What a file is, by the ending of its name. */
    public enum Kind {
        DIAGRAM,
        TABLE,
        FORM,
        /** Of a mail or a letter, with what belongs to them. */
        TEXT,
        /** Nothing that a process goes by. */
        OTHER
    }

    public DesignFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        name = nameOf(name);
    }

    /**
     * The last part of a path: the engine knows files by whole paths or by their names alone, as whoever deployed them had it. A text in another
     * language keeps the folder that says so, as in {@code de/hired.txt}.
     */
    public static String nameOf(String path) {
        String plain = path.replace('\\', '/');
        Matcher translated = TRANSLATED.matcher(plain);
        return translated.matches() ? translated.group(1) : plain.substring(plain.lastIndexOf('/') + 1);
    }

    /** What it is. */
    public Kind kind() {
        String lower = name.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(kind -> lower.endsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.OTHER);
    }

    /** What is in it, as text. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Whether another file says the same under the same name. */
    public boolean sameAs(DesignFile other) {
        return name.equals(other.name) && Arrays.equals(content, other.content);
    }
}
