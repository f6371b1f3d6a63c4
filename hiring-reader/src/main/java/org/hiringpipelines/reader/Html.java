package org.hiringpipelines.reader;

import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.reader.layout.TextLine;

/**
 * Postings as HTML: a whole page or a piece of one. Headings, list entries, bold lines and link targets are kept; scripts,
 * styles, menus and the foot of the page are dropped. What is left is read as {@link PlainText} reads its lines.
 */
public final class Html implements PostingFormat {

    @Override
    public Posting read(String text) {
        PlainText.refuseUnreadable(text);
        List<TextLine> lines = HtmlLines.of(text);
        return PlainText.read(lines);
    }
}
