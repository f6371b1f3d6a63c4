package org.hiringpipelines.reader;

import java.util.List;
import java.util.regex.Pattern;
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
    private static final int FEWEST_TAGS = 3;
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:br|p|ul|ol|li|div|span|strong|b|em|i|u|h[1-6])(?: [^<>]{0,200})? ?/?>");
    private static final Pattern ITEM_TAG = Pattern.compile("(?i)[ \\t\\n]*<li(?: [^<>]{0,200})?>[ \\t\\n]*");
    private static final Pattern LINE_TAG =
            Pattern.compile("(?i)<br ?/?>|</?(?:p|div|h[1-6]|ul|ol)(?: [^<>]{0,200})?>");

    @Override
    public Posting read(String text) {
        refuseUnreadable(text);
        return read(lines(text));
    }

    static List<TextLine> lines(String text) {
        return Lines.of(withoutTags(text));
    }

    /** Text that was copied with its tags: what they say of lines is kept, the tags are not. */
    private static String withoutTags(String text) {
        if (TAG.matcher(text).results().limit(FEWEST_TAGS).count() < FEWEST_TAGS) {
            return text;
        }
        String lines = ITEM_TAG.matcher(text).replaceAll("\n- ");
        return TAG.matcher(LINE_TAG.matcher(lines).replaceAll("\n")).replaceAll("");
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
