package org.hiringpipelines.reader;

import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Posting;

/**
 * A form in which postings reach us. Reading is a pure function of the text: the same text gives the same posting, and what
 * the text does not say is left out.
 */
public interface PostingFormat {

    /**
     * Reads one posting.
     *
     * @throws Refusal where the text is no posting of this format, with what is missing and what to do
     */
    Posting read(String text);
}
