package org.hiringpipelines.reader;

import java.util.List;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.reader.fact.Facts;
import org.hiringpipelines.reader.layout.Lines;
import org.hiringpipelines.reader.layout.Outline;
import org.hiringpipelines.reader.layout.TextLine;

/**
 * Postings as plain text, in whatever layout people write them or paste them from a page. The text goes through four steps:
 * lines, blocks (paragraphs, list entries), sections under headings, facts.
 */
public final class PlainText implements PostingFormat {

    static final int LONGEST = 1_000_000;
    private static final int MOST_LINES = 10_000;

    @Override
    public Posting read(String text) {
        refuseUnreadable(text);
        return read(Lines.of(text));
    }

    static void refuseUnreadable(String text) {
        Refusal.check()
                .refuseBlank(text, "text", "The posting is empty. Send its text.")
                .refuseIf(
                        text != null && text.length() > LONGEST,
                        "text",
                        "The posting is longer than 1,000,000 characters. Send the text of one posting only.")
                .done();
    }

    static Posting read(List<TextLine> lines) {
        Refusal.check()
                .refuseIf(lines.isEmpty(), "text", "The posting has no words. Send its text.")
                .refuseIf(
                        lines.size() > MOST_LINES,
                        "text",
                        "The posting has more than 10,000 lines. Send the text of one posting only.")
                .done();
        return Facts.read(Outline.of(lines));
    }
}
