package org.hiringpipelines.reader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for words of a list where words begin, and nowhere else. A list of fifty words tried at every letter of every sentence is
 * most of the time that reading a posting takes; words begin at one letter of six.
 */
final class WordStarts {

    private WordStarts() {}

    /** Where the first of {@code words} begins in {@code lower} at or after {@code from}, or -1. */
    static int indexOf(Pattern words, String lower, int from) {
        Matcher m = null;
        for (int i = from; i < lower.length(); i++) {
            char here = lower.charAt(i);
            if (here == ' ' || (i > 0 && isLatin(lower.charAt(i - 1)))) {
                continue;
            }
            if (m == null) {
                m = words.matcher(lower).useTransparentBounds(true).useAnchoringBounds(false);
            }
            if (m.region(i, lower.length()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    static boolean has(Pattern words, String lower) {
        return indexOf(words, lower, 0) >= 0;
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
