package org.hiringpipelines.reader;

import org.hiringpipelines.model.posting.Posting;

/** Postings as a piece of HTML, of which nothing is read but what it shows. */
final class HtmlText implements PostingFormat {

    @Override
    public Posting read(String text) {
        PlainText.refuseUnreadable(text);
        return PlainText.read(HtmlLines.of(text));
    }
}
