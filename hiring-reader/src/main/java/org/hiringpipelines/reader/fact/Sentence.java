package org.hiringpipelines.reader.fact;

import java.util.Locale;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * A sentence, a list entry or a line of the head, with its place in the posting.
 *
 * @param text its words; never longer than {@link Sentences#LONGEST}
 * @param lower the same in lower case, with straight apostrophes, for looking things up
 * @param heading the heading it stands under, or empty
 * @param kind what that section is about
 * @param isItem whether it is, or belongs to, a list entry
 * @param isHead whether it stands before the first heading or paragraph
 * @param block the number of its block: sentences of one paragraph share it
 */
record Sentence(
        String text, String lower, String heading, SectionKind kind, boolean isItem, boolean isHead, int block) {

    static Sentence of(String text, String heading, SectionKind kind, boolean isItem, boolean isHead, int block) {
        return new Sentence(text, lower(text), heading, kind, isItem, isHead, block);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }

    /** Whether it has one of the given words, which may begin or end inside a longer one. */
    boolean says(String... words) {
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(SectionKind wanted) {
        return kind == wanted;
    }
}
