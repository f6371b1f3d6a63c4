package org.hiringpipelines.workflows.letters;

/** Makes a document that can be sent and printed out of a letter that was written as HTML. */
public interface LetterPrinter {

    /**
     * Prints a letter.
     *
     * @param html the letter, complete in itself: nothing is fetched from elsewhere
     * @return a PDF
     */
    byte[] print(String html);
}
