package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The first step: characters become lines. All white space (no-break spaces too) becomes a space, characters that cannot be
 * seen are dropped, blank lines are remembered as a gap before the next line.
 */
public final class Lines {

    private static final int TAB = 4;
    private static final int WIDE = 3;
    private static final int LONGEST_RUN_IN = 50;
    /** Where the first entry of a list stands on the line that leads in to it. */
    private static final String FOLD = ": - ";

    /** The line between the names of the columns and the rows: {@code --- | :---: | ---}. */
    private static final Pattern TABLE_RULE = Pattern.compile("(?=.*[|+])[|+]?(?: ?:?[-=]{2,}+:? ?[|+]?)++");

    /** Two cells of a drawn table, the first of which names the second. */
    private static final Pattern ROW = Pattern.compile("^(?=.{2,42} \\| )((?:[\\p{L}/&#().'’-]+ ?){1,6}) \\| ([^|]+)$");
    /** The characters of the bars at both ends of a row. */
    private static final int FRAME = 4;

    private static final int FEWEST_CELLS = 3;
    private static final Pattern PADDED = Pattern.compile("[ \\t]*\\|[ \\t]*");
    private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu}[ \\t]){4,}\\p{Lu}[:.?!]?");
    /** {@code *** DUTIES ***}, {@code ~ Duties ~}, {@code == Duties ==}. */
    private static final Pattern FRAMED =
            Pattern.compile("(?:[*=_#]{2,5}|[~–—-]{1,5}) ?(\\p{Lu}[^*~=_#]{2,60}?) ?(?:[*=_#]{2,5}|[~–—-]{1,5})");
    /** "Qualification:- Must", as often written in India. */
    private static final Pattern COLON_DASH = Pattern.compile("(?<=\\p{L}) ?:[-–—](?: |$)");

    private Lines() {}

    /** The lines of a plain text. */
    public static List<TextLine> of(String written) {
        String text = Columns.unfolded(written);
        List<TextLine> lines = new ArrayList<>();
        boolean gap = true;
        int from = 0;
        while (from <= text.length()) {
            int to = endOfLine(text, from);
            String raw = text.substring(from, to);
            String cleaned = withoutFrame(columns(raw));
            if (cleaned.isEmpty()) {
                gap = true;
            } else if (TABLE_RULE.matcher(cleaned).matches()) {
                dropNamesOfColumns(lines);
            } else {
                cleaned = SPACED.matcher(cleaned).matches() ? closed(cleaned) : cleaned;
                cleaned = COLON_DASH.matcher(cleaned).replaceFirst(": ").strip();
                int bold = boldRunIn(cleaned);
                if (bold > 0) {
                    lines.add(marked(new TextLine(cleaned.substring(0, bold), indent(raw), gap, TextLine.Mark.NONE)));
                    cleaned = cleaned.substring(bold).strip();
                    gap = false;
                }
                TextLine line = marked(new TextLine(cleaned, indent(raw), gap, TextLine.Mark.NONE));
                gap = line.text().isBlank();
                if (!gap) {
                    lines.add(line);
                }
            }
            from = to + (text.startsWith("\r\n", to) ? 2 : 1);
        }
        return MailFrame.opened(unfolded(PrintMarks.removed(withoutStrayTabs(lines))));
    }

    /** A row of a drawn table without the bars at its ends, and without the one between a name with its colon and the value. */
    private static String withoutFrame(String drawn) {
        String row = drawn;
        if (row.indexOf('|') < 0) {
            return row;
        }
        row = PADDED.matcher(row).replaceAll(" | ").strip();
        String bare = row.startsWith("| ") ? row.substring(2) : row;
        bare = bare.endsWith(" |") ? bare.substring(0, bare.length() - 2) : bare;
        boolean framed = row.length() - bare.length() == FRAME;
        bare = bare.replaceFirst("^([^|:]{2,42}:) \\| ", "$1 ");
        return framed ? ROW.matcher(bare).replaceFirst("$1: $2") : bare;
    }

    /**
     * Text taken from a PDF may have tabs where spaces were: "Assistant⇥Collections⇥Manager". No table has three cells or more
     * of one word each, unless they are names of columns or of a menu.
     */
    private static List<TextLine> withoutStrayTabs(List<TextLine> lines) {
        int stray = 0;
        int whole = 0;
        for (TextLine line : lines) {
            boolean words = line.text().indexOf('\t') > 0 && line.text().indexOf(' ') < 0;
            stray += words ? 1 : 0;
            whole += !words && line.text().indexOf(' ') > 0 ? 1 : 0;
        }
        boolean usual = stray > whole;
        return lines.stream()
                .map(line ->
                        usual || isStray(line.text()) ? line.with(line.text().replace('\t', ' '), line.mark()) : line)
                .toList();
    }

    /** "T O\tA P P L Y": letters set apart, as designers do with headings, and words by wider gaps. */
    private static String closed(String spaced) {
        return spaced.replace(" ", "").replace('\t', ' ');
    }

    private static boolean isStray(String text) {
        String[] cells = text.split("\t", -1);
        if (cells.length < FEWEST_CELLS || Surroundings.isPage(text)) {
            return false;
        }
        for (String cell : cells) {
            if (cell.indexOf(' ') >= 0 || cell.endsWith(":") || LabelWords.name(cell) != null) {
                return false;
            }
        }
        return true;
    }

    /** The names of the columns stand above the rule of a table; a value with its own name may stand there, too, and stays. */
    private static void dropNamesOfColumns(List<TextLine> lines) {
        int last = lines.size() - 1;
        if (last >= 0
                && lines.get(last).text().contains(" | ")
                && LabelWords.in(lines.get(last).text()).isEmpty()) {
            lines.remove(last);
        }
    }

    /** Takes list entries apart from the line that leads in to them: "Duties: - Drives", above "- Loads" on the next line. */
    private static List<TextLine> unfolded(List<TextLine> lines) {
        List<TextLine> result = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            int fold = line.text().indexOf(FOLD);
            boolean folded = fold > 0
                    && !line.isMarked()
                    && i + 1 < lines.size()
                    && !lines.get(i + 1).gapBefore()
                    && (lines.get(i + 1).text().startsWith(FOLD.substring(2))
                            || lines.get(i + 1).text().indexOf(FOLD) > 0);
            if (folded) {
                result.add(line.with(line.text().substring(0, fold + 1), line.mark()));
                result.add(new TextLine(line.text().substring(fold + 2), line.indent(), false, TextLine.Mark.NONE));
            } else {
                result.add(line);
            }
        }
        return result;
    }

    /** The text with one space between words, none around them, and nothing that cannot be seen. */
    public static String clean(String raw) {
        return clean(raw, false);
    }

    /** The same, but a wide gap, which divides a line into columns, stays as a tab. */
    public static String columns(String raw) {
        return clean(raw, true);
    }

    private static String clean(String raw, boolean cells) {
        String text = hasEntity(raw) ? Parser.unescapeEntities(raw, false) : raw;
        StringBuilder cleaned = new StringBuilder(text.length());
        int spaces = 0;
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isSpace(point)) {
                spaces += point == '\t' ? WIDE : 1;
            } else if (!isInvisible(point)) {
                if (spaces > 0 && cleaned.length() > 0) {
                    cleaned.append(cells && spaces >= WIDE ? '\t' : ' ');
                }
                spaces = 0;
                cleaned.appendCodePoint(point);
            }
        }
        return cleaned.toString();
    }

    private static boolean hasEntity(String raw) {
        int and = raw.indexOf('&');
        return and >= 0 && raw.indexOf(';', and) > and;
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("\n\r\u000b\f\u0085\u2028\u2029".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isSpace(int point) {
        return point == '\t' || Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || point == 0xFFFC
                || point == 0xFFFD;
    }

    private static int indent(String raw) {
        int columns = 0;
        for (int i = 0; i < raw.length() && isSpace(raw.charAt(i)); i++) {
            columns += raw.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }

    /** Reads the marks that plain text has in common use: drawn lines, {@code ## Heading}, {@code **Heading**}. */
    private static TextLine marked(TextLine line) {
        String text = line.text();
        if (isRule(text)) {
            return line.with(text, TextLine.Mark.RULE);
        }
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > 0 && hashes <= 6 && text.startsWith(" ", hashes)) {
            String heading = unstarred(text.substring(hashes).strip());
            return line.with(heading, hashes <= 2 ? TextLine.Mark.HEADING : TextLine.Mark.SUBHEADING);
        }
        if (text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2) {
            return line.with(unstarred(text), TextLine.Mark.EMPHASIS);
        }
        char first = text.charAt(0);
        Matcher framed = FRAMED.matcher(text);
        if (framed.matches()) {
            return line.with(framed.group(1), TextLine.Mark.EMPHASIS);
        }
        boolean single = text.length() > 4
                && (first == '_' || first == '*')
                && text.indexOf(first, 1) == text.length() - 1
                && Character.isLetter(text.codePointAt(1));
        if (single) {
            return line.with(text.substring(1, text.length() - 1).strip(), TextLine.Mark.EMPHASIS);
        }
        if (text.contains("**")) {
            return line.with(text.replace("**", ""), TextLine.Mark.NONE);
        }
        return line;
    }

    /** Where a bold heading ends that stands at the beginning of its paragraph, as in {@code **Who we are.** We}; or 0. */
    private static int boldRunIn(String text) {
        int close = text.startsWith("**") ? text.indexOf("**", 2) : -1;
        boolean closed = close > 3 && close < LONGEST_RUN_IN && ".?!".indexOf(text.charAt(close - 1)) >= 0;
        return closed && text.length() > close + LONGEST_RUN_IN ? close + 2 : 0;
    }

    private static String unstarred(String text) {
        return text.replace("**", "").replace("__", "").strip();
    }

    private static boolean isRule(String text) {
        if (text.length() < 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("-=_*~#+.•–—─━═ ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
