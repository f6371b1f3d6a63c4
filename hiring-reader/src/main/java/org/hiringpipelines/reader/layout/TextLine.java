package org.hiringpipelines.reader.layout;

/**
 * A line of a posting that is not blank.
 *
 * @param text its characters, cleaned: one space between words, none around them
 * @param indent the number of columns before its first character
 * @param gapBefore whether a blank line, or the beginning of the text, stands before it
 * @param mark what the source itself says the line is
 */
public record TextLine(String text, int indent, boolean gapBefore, Mark mark) {

    /** What a line is by the word of its source; a plain text says nothing, HTML often does. */
    public enum Mark {
        NONE,
        HEADING,
        SUBHEADING,
        EMPHASIS,
        ITEM,
        /** A drawn line such as {@code -----} or {@code =====}. */
        RULE
    }

    /** The column in which the line ends. */
    int end() {
        return indent + text.length();
    }

    boolean isMarked() {
        return mark != Mark.NONE;
    }

    TextLine with(String newText, Mark newMark) {
        return new TextLine(newText, indent, gapBefore, newMark);
    }
}
