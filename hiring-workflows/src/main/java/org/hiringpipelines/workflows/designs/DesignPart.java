package org.hiringpipelines.workflows.designs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What designers take for one thing, of one file or several: a diagram, a table, a form, or a mail or letter as text and as page, in all languages.
 *
 * @param name the name of its file; that of a mail or a letter without its ending
 * @param kind what it is
 * @param files the names of its files
 * @param uses what uses it; nothing where it can be taken out
 */
public record DesignPart(String name, DesignFile.Kind kind, List<String> files, List<FileUse> uses) {

    private static final Pattern TEXT = Pattern.compile("(?:([a-z]{2})/)?(.+)\\.\\w+");

    public DesignPart {
        files = List.copyOf(files);
        uses = List.copyOf(uses);
    }

    /** Whether nothing uses it. */
    public boolean isFree() {
        return uses.isEmpty();
    }

    /** The name of the part that a file belongs to. */
    public static String nameOf(DesignFile file) {
        Matcher text = TEXT.matcher(file.name());
        return file.kind() == DesignFile.Kind.TEXT && text.matches() ? text.group(2) : file.name();
    }

    /** Whether a file that is named is the whole part, and not what it says in one other language alone. */
    static boolean isWhole(String file) {
        Matcher text = TEXT.matcher(file);
        return !text.matches() || text.group(1) == null;
    }
}
