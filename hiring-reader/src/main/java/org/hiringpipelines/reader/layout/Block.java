package org.hiringpipelines.reader.layout;

import java.util.List;

/**
 * Lines that belong together: a heading, a paragraph or a list entry.
 *
 * @param kind which of these it is
 * @param text its words on one line, without the bullet
 * @param lines its lines as they stood in the source
 * @param indent the column in which it begins
 * @param gapBefore whether a blank line stands before it
 * @param mark what the source itself says of it
 * @param sign the bullet of an entry, else empty
 */
public record Block(
        Kind kind, String text, List<String> lines, int indent, boolean gapBefore, TextLine.Mark mark, String sign) {

    private static final int LONG_TEXT = 140;
    private static final int LONG_LINE = 100;
    private static final int SENTENCE = 60;
    private static final int SENTENCE_WORDS = 6;

    /** What a block is. */
    public enum Kind {
        HEADING,
        TEXT,
        ITEM,
        /** A name and its value, or a line of one. */
        LABEL,
        /** Belongs to the page and not to the posting: a menu, a share button, another posting. */
        CHROME
    }

    public Block {
        lines = List.copyOf(lines);
    }

    /** Whether the block is of the given kind. */
    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isMarked() {
        return mark != TextLine.Mark.NONE;
    }

    Block as(Kind newKind) {
        return new Block(newKind, text, lines, indent, gapBefore, mark, sign);
    }

    Block afterGap() {
        return new Block(kind, text, lines, indent, true, mark, sign);
    }

    Block withText(String newText, boolean gap) {
        return new Block(kind, newText, List.of(newText), indent, gap, mark, sign);
    }

    /** Whether the block is a sentence, if only a short one, as it may stand below a heading. */
    boolean saysSomething() {
        return is(Kind.TEXT)
                && LabelWords.in(text).isEmpty()
                && (text.length() >= LONG_LINE || (text.endsWith(".") && Words.count(text) >= SENTENCE_WORDS));
    }

    /** Whether the block is a paragraph, by its length or because it is a sentence that is no short one. */
    boolean isProse() {
        return is(Kind.TEXT)
                && (text.length() >= LONG_TEXT || (text.length() >= SENTENCE && text.endsWith(".")))
                && !text.contains(" | ");
    }
}
