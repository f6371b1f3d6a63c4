package org.hiringpipelines.reader;

import org.hiringpipelines.model.posting.Posting;

/**
 * Postings as HTML: a whole page or a piece of one. Headings, list entries, bold lines and link targets are kept; scripts,
 * styles, menus and the foot of the page are dropped. What is left is read as {@link PlainText} reads its lines.
 *
 * <p>What the page says to search engines about the posting (schema.org JobPosting in JSON-LD, microdata or RDFa) is read with
 * it and outranks the text, as in {@link SchemaOrg}; {@link PageAgreesWithItself} finds where the two say different things.
 */
public final class Html implements PostingFormat {

    @Override
    public Posting read(String text) {
        return ReadPage.of(text).posting();
    }
}
