package org.hiringpipelines.reader;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/** HTML and plain text turned into each other, as far as JSON documents mix them up. */
final class Markup {

    // Plain text has angle brackets, too: "write to <jobs@example.org>".
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(p|br|div|span|ul|ol|li|h[1-6]|b|strong|i|em|u|a|font|table|section|article|html|body)\\b[^<>]*>");
    private static final Pattern ESCAPED_TAG = Pattern.compile("&lt;/?[a-zA-Z]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    private Markup() {}

    /** Whether the text holds HTML tags rather than plain text. */
    static boolean isHtml(String text) {
        return TAG.matcher(text).find();
    }

    /** Takes one layer of entities off where the tags themselves are escaped (as the Greenhouse API does), and leaves other HTML alone. */
    static String unescapedOnce(String html) {
        return html != null && !isHtml(html) && ESCAPED_TAG.matcher(html).find()
                ? Parser.unescapeEntities(html, false)
                : html;
    }

    /** Paragraphs of HTML for plain text whose blank lines part paragraphs. */
    static String ofPlain(String text) {
        return Arrays.stream(
                        BLANK_LINES.split(text.strip().replace("\r\n", "\n").replace('\r', '\n')))
                .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** HTML of paragraphs, headings, lists and links alone: fit to be shown on a page of ours. */
    static String harmless(String html) {
        Safelist allowed = Safelist.basic().addTags("h1", "h2", "h3", "h4", "h5", "h6");
        return Jsoup.clean(html, "", allowed, new Document.OutputSettings().prettyPrint(false));
    }

    /** The words of the HTML, with single spaces. */
    static String words(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /** A short text, such as a title, in which entities were left standing. */
    static String unescaped(String text) {
        return text == null ? null : Parser.unescapeEntities(text, false).strip();
    }
}
