package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The second step: lines become blocks. Lines broken at a fixed width are joined, bullets are told from text, underlined lines
 * are marked as headings.
 */
final class Blocks {

    /** Beginnings of words that are written with a hyphen wherever they stand. */
    private static final Pattern COMPOUND = Vocabulary.pattern("lines", "COMPOUND");

    private static final int LONGEST_BEGINNING = 20;
    private static final int SHORTEST_WRAPPED = 40;
    private static final int SHORTEST_WRAPPED_ENTRY = 28;

    private final List<TextLine> lines;
    private final Wrapping wrapping;
    private final Map<String, Integer> company = new HashMap<>();
    private final Bullet[] bullets;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(List<TextLine> lines) {
        this.lines = lines;
        this.wrapping = Wrapping.of(lines);
        this.bullets = bullets(lines);
    }

    static List<Block> of(List<TextLine> source) {
        return new Blocks(underlined(source)).read();
    }

    private List<Block> read() {
        int i = 0;
        while (i < lines.size()) {
            TextLine line = lines.get(i);
            Bullet bullet = bullets[i];
            boolean item = bullet != null || line.mark() == TextLine.Mark.ITEM;
            List<String> parts = new ArrayList<>();
            String first = bullet == null ? line.text() : bullet.rest();
            int next = i + 1;
            if (first.isEmpty()) {
                if (next >= lines.size() || bullets[next] != null) {
                    i = next;
                    continue;
                }
                first = lines.get(next++).text();
            }
            if (item && next < lines.size() && isNameOf(first, lines.get(next), line, bullets[next])) {
                first = first + ": " + lines.get(next++).text();
            }
            parts.add(first);
            while (next < lines.size() && continues(line, item, next)) {
                parts.add(lines.get(next++).text());
            }
            blocks.add(new Block(
                    item ? Block.Kind.ITEM : Block.Kind.TEXT,
                    joined(parts).replace('\t', ' '),
                    parts,
                    line.indent(),
                    line.gapBefore(),
                    line.mark(),
                    bullet == null ? "" : bullet.sign()));
            i = next;
        }
        return blocks;
    }

    /** The lines as one, with words that a line's end divided put together again: "commit-" above "tees". */
    private static String joined(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            int last = text.length() - 1;
            boolean divided = last > 1
                    && text.charAt(last) == '-'
                    && Character.isLowerCase(text.charAt(last - 1))
                    && Character.isLowerCase(part.codePointAt(0));
            if (divided
                    && !COMPOUND.matcher(text.substring(Math.max(0, last - LONGEST_BEGINNING)))
                            .find()) {
                text.setLength(last);
            } else if (!divided && last >= 0) {
                text.append(' ');
            }
            text.append(part);
        }
        return text.toString();
    }

    /** "• Location", and "Leeds" set in below it: the entry is a name with its value. */
    private static boolean isNameOf(String entry, TextLine value, TextLine entryLine, Bullet bullet) {
        return bullet == null
                && !value.isMarked()
                && value.indent() > entryLine.indent()
                && !entry.endsWith(":")
                && LabelWords.name(entry) != null;
    }

    private boolean continues(TextLine first, boolean item, int next) {
        TextLine line = lines.get(next);
        if (line.gapBefore() || line.isMarked() || bullets[next] != null) {
            return false;
        }
        boolean wrapped = !Character.isUpperCase(line.text().charAt(0)) || line.indent() > first.indent() + 1;
        boolean hangs = line.indent() > first.indent() && (item ? wrapped : isWrapped(lines.get(next - 1), line));
        return hangs || flows(first, lines.get(next - 1), line, item) || wrapping.goesOn(lines.get(next - 1), line);
    }

    /** Below a line that began with a capital and has not ended, one in small letters: the sentence goes on. */
    private static boolean flows(TextLine first, TextLine before, TextLine line, boolean item) {
        String text = before.text();
        char last = text.charAt(text.length() - 1);
        int opening = 0;
        while (opening < first.text().length()
                && !Character.isLetter(first.text().charAt(opening))) {
            opening++;
        }
        boolean begun = opening < first.text().length()
                && Character.isUpperCase(first.text().charAt(opening));
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ')';
        return begun
                && open
                && (last == '-'
                        || (item && Wrapping.isUnfinished(text))
                        || text.length() >= (item ? SHORTEST_WRAPPED_ENTRY : SHORTEST_WRAPPED))
                && Character.isLowerCase(line.text().charAt(0))
                && Bullet.of(line.text()) == null;
    }

    /** A line set in below one that has not ended, and that does not begin like one. */
    private static boolean isWrapped(TextLine before, TextLine line) {
        char first = line.text().charAt(0);
        char last = before.text().charAt(before.text().length() - 1);
        return before.indent() > 0
                && (Character.isLowerCase(first) || first == '$' || first == '(')
                && ".:;!?".indexOf(last) < 0;
    }

    private Bullet[] bullets(List<TextLine> all) {
        Bullet[] found = new Bullet[all.size()];
        List<Integer> numbered = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            TextLine line = all.get(i);
            found[i] = line.mark() == TextLine.Mark.NONE || line.mark() == TextLine.Mark.ITEM
                    ? Bullet.of(line.text())
                    : null;
            if (found[i] == null) {
                continue;
            }
            if (found[i].strength() == Bullet.Strength.IN_SEQUENCE) {
                numbered.add(i);
            } else {
                company.merge(company(found[i]), 1, Integer::sum);
            }
        }
        for (int i = 0; i < found.length; i++) {
            if (found[i] != null
                    && found[i].strength() == Bullet.Strength.WITH_COMPANY
                    && company.get(company(found[i])) < 2) {
                found[i] = null;
            }
        }
        dropOutOfSequence(lines, found, numbered);
        return found;
    }

    /** Pictures keep each other company, whatever they show. */
    private static String company(Bullet bullet) {
        return Bullet.isPictograph(bullet.sign().codePointAt(0)) ? "pictures" : bullet.sign();
    }

    /** A number without the one before or after it in the same style is no bullet, unless it begins a list anew. */
    private static void dropOutOfSequence(List<TextLine> lines, Bullet[] found, List<Integer> numbered) {
        Map<String, Integer> latest = new HashMap<>();
        Map<String, Integer> begun = new HashMap<>();
        boolean[] keep = new boolean[found.length];
        for (int i : numbered) {
            Integer before = latest.put(Bullet.style(found[i].sign()), i);
            Integer first = begun.putIfAbsent(found[i].sign(), i);
            keep[i] = first != null && keep[first] && !lines.get(i).gapBefore();
            if (before != null && found[before].precedes(found[i])) {
                keep[before] = true;
                keep[i] = true;
            }
        }
        for (int i : numbered) {
            if (!keep[i]) {
                found[i] = null;
            }
        }
    }

    /** Takes the drawn lines away; a short line with one directly below it is a heading. */
    private static List<TextLine> underlined(List<TextLine> source) {
        List<TextLine> result = new ArrayList<>(source.size());
        boolean gap = false;
        for (int i = 0; i < source.size(); i++) {
            TextLine line = source.get(i);
            if (line.mark() == TextLine.Mark.RULE) {
                gap = true;
                continue;
            }
            TextLine.Mark mark = line.mark();
            boolean ruled = i + 1 < source.size()
                    && source.get(i + 1).mark() == TextLine.Mark.RULE
                    && !source.get(i + 1).gapBefore()
                    && !signs(source, i);
            if (ruled && line.text().length() <= 90 && mark == TextLine.Mark.NONE && Bullet.of(line.text()) == null) {
                boolean doubled = source.get(i + 1).text().startsWith("=");
                mark = doubled ? TextLine.Mark.HEADING : TextLine.Mark.SUBHEADING;
            }
            result.add(new TextLine(line.text(), line.indent(), line.gapBefore() || gap, mark));
            gap = false;
        }
        return result;
    }

    /** A name below "Many thanks," ends a mail; the line drawn below it is that of the mailing list. */
    private static boolean signs(List<TextLine> lines, int i) {
        return i > 0
                && !lines.get(i).gapBefore()
                && MailFrame.signs(lines.get(i).text(), lines.get(i - 1).text());
    }
}
