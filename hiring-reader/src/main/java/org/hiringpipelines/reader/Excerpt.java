package org.hiringpipelines.reader;

/** A piece of somebody's document, short enough to be quoted in a message. */
final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    static String of(String text) {
        String line = String.valueOf(text).replaceAll("\\s+", " ").strip();
        if (line.length() <= LENGTH) {
            return line;
        }
        // Not between the two halves of a character outside the basic plane.
        int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return line.substring(0, end) + "…";
    }
}
