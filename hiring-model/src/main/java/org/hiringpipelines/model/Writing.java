package org.hiringpipelines.model;

/** What can be written down and read again by everybody: in a database, in JSON, on a page, in a mail's subject. */
public final class Writing {

    private Writing() {}

    /** Whether no sign is cut in half: a lone surrogate is no character (Unicode 15, section 3.8), and no database keeps it. */
    public static boolean isWhole(String text) {
        return text == null || text.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }

    /**
     * Whether text stands on one line and shows what it says, as a name has to: no control characters, no separators of lines
     * (U+2028, U+2029), nothing that turns the direction of what follows (U+202A to U+202E, U+2066 to U+2069), and something to
     * see. Joiners inside of words (U+200C, U+200D) belong to names in Persian and the scripts of India.
     */
    public static boolean isOneLine(String text) {
        return text == null
                || text.isEmpty()
                || (isWhole(text)
                        && text.codePoints().noneMatch(Writing::breaksALine)
                        && text.codePoints().anyMatch(Writing::isSeen));
    }

    private static boolean breaksALine(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (sign >= 0x202A && sign <= 0x202E)
                || (sign >= 0x2066 && sign <= 0x2069);
    }

    private static boolean isSeen(int sign) {
        return Character.getType(sign) != Character.FORMAT && !Character.isWhitespace(sign);
    }
}
