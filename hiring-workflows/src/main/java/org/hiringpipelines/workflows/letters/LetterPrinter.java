package org.hiringpipelines.workflows.letters;

import java.util.List;

/** Makes a document that can be sent and printed out of a letter that was written as HTML. */
public interface LetterPrinter {

    /**
     * Prints a letter.
     *
     * @param html the letter, complete in itself: nothing is fetched from elsewhere
     * @return a PDF
     */
    byte[] print(String html);

    /** The signs of a letter, each once, that would not be shown as what they are; none as far as a printer does not know. */
    default List<String> unshowable(String html) {
        return List.of();
    }
}
