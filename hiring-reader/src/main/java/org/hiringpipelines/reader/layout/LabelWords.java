package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that stand before values, and how a line is cut into name and value. */
final class LabelWords {

    private static final int LONGEST_NAME = 42;
    private static final int LONGEST_LINE = 1_000;
    private static final int NAME_WORDS = 3;
    /** A shorter name may be the beginning of a word such as "JobCentre". */
    private static final int SHORTEST_GLUED = 6;

    private static final String BAR = " | ";
    private static final String[] DASHES = {" - ", " – ", " — ", " = ", "\t"};
    /** Dots that lead the eye from a name to its value. */
    private static final Pattern DOTS = Pattern.compile(" ?(?:\\. ?){4,}");
    /** Those with which no title or name goes on. */
    private static final Set<String> SURE_DASHES = Set.of(" = ", "\t");

    private static final Map<String, Label.Name> NAMES = new HashMap<>();

    static {
        Vocabulary.of("labels")
                .forEach((name, words) -> words.forEach(word -> NAMES.putIfAbsent(word, Label.Name.valueOf(name))));
    }

    private LabelWords() {}

    /** The name that {@code text} is, with or without a colon, or null. */
    static Label.Name name(String text) {
        if (text.length() > LONGEST_NAME) {
            return null;
        }
        Label.Name name = NAMES.get(Words.plain(text));
        int bar = text.indexOf('/');
        return name == null && bar > 0 ? eitherName(text, bar) : name;
    }

    /** "Supervisor/Mentor": two names for one value, of which one at least is known. */
    private static Label.Name eitherName(String text, int bar) {
        boolean pair = text.indexOf('/', bar + 1) < 0 && Words.isTitleCase(text);
        return pair ? NAMES.get(Words.plain(text.substring(0, bar))) : null;
    }

    /** The labels in a line: one, or several between bars or wide gaps; empty where the line does not begin with one. */
    static List<Label> in(String text) {
        String line = text.replace(":\t", ": ");
        List<Label> labels = new ArrayList<>();
        Label whole = line.length() > LONGEST_LINE ? null : single(line);
        if (whole == null) {
            return labels;
        }
        String[] cells = apart(line).split(" [|•·] |\t", -1);
        if (cells.length == 2 && line.indexOf('\t') > 0 && single(cells[1]) == null) {
            labels.add(whole);
            return labels;
        }
        Label open = null;
        for (String cell : cells) {
            Label label = single(cell);
            if (label != null) {
                if (open != null) {
                    labels.add(open);
                }
                open = label;
            } else if (open != null) {
                open = new Label(open.name(), open.written(), (open.value() + " | " + cell.strip()));
            }
        }
        labels.add(open == null ? whole : open);
        return labels;
    }

    /** "Closing date: 4 May Interview date: 9 May" with a tab between its two values. */
    private static String apart(String line) {
        StringBuilder apart = new StringBuilder(line);
        int first = line.indexOf(':');
        for (int colon = line.lastIndexOf(": "); colon > first; colon = line.lastIndexOf(": ", colon - 1)) {
            int from = colon;
            int longest = -1;
            for (int words = 0; words < NAME_WORDS && from > first; words++) {
                from = line.lastIndexOf(' ', from - 1);
                boolean named = from > first + 1
                        && Character.isUpperCase(line.charAt(from + 1))
                        && Character.isLetterOrDigit(line.charAt(from - 1))
                        && NAMES.containsKey(Words.plain(line.substring(from + 1, colon)));
                longest = named ? from : longest;
            }
            if (longest > 0) {
                apart.setCharAt(longest, '\t');
            }
        }
        return apart.toString();
    }

    /** Whether {@code line} begins with a name, a colon and a value. */
    static boolean begins(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon <= LONGEST_NAME && name(line.substring(0, colon)) != null;
    }

    private static Label single(String cell) {
        int colon = cell.indexOf(':');
        if (colon > 0 && colon <= LONGEST_NAME && !cell.startsWith("//", colon + 1)) {
            return label(cell.substring(0, colon), cell.substring(colon + 1));
        }
        int bar = cell.indexOf(BAR);
        if (bar > 0 && bar == cell.lastIndexOf(BAR) && bar <= LONGEST_NAME) {
            return label(cell.substring(0, bar), cell.substring(bar + BAR.length()));
        }
        Matcher dots = DOTS.matcher(cell);
        if (dots.find() && dots.start() > 0 && dots.start() <= LONGEST_NAME) {
            return label(cell.substring(0, dots.start()), cell.substring(dots.end()));
        }
        for (String dash : DASHES) {
            int at = cell.indexOf(dash);
            if (at > 0 && at <= LONGEST_NAME) {
                Label label = label(cell.substring(0, at), cell.substring(at + dash.length()));
                boolean mayBeName =
                        label != null && (label.name() == Label.Name.ORGANIZATION || label.name() == Label.Name.TITLE);
                if (label != null && (!mayBeName || SURE_DASHES.contains(dash))) {
                    return label;
                }
            }
        }
        return glued(cell);
    }

    /** "Position TitleWarden": a table's name and value with nothing left between them. */
    private static Label glued(String cell) {
        for (int i = SHORTEST_GLUED; i < cell.length() && i <= LONGEST_NAME; i++) {
            if (Character.isLowerCase(cell.charAt(i - 1)) && Character.isUpperCase(cell.charAt(i))) {
                String name = cell.substring(0, i);
                return name.indexOf(' ') > 0 ? label(name, cell.substring(i)) : null;
            }
        }
        return null;
    }

    private static Label label(String before, String after) {
        Label.Name name = name(before);
        String value = Lines.clean(after)
                .replace('\t', ' ')
                .replaceFirst("^[/|] +", "")
                .strip();
        return name == null || value.isEmpty() ? null : new Label(name, before.strip(), value);
    }
}
