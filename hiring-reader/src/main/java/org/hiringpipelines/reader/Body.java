package org.hiringpipelines.reader;

import org.hiringpipelines.model.posting.Posting;
import org.jsoup.nodes.Entities;

/**
 * The running text that a JSON document carries, put together as the page its system would show: the title, then what each
 * of its HTML members holds. It is read by the reader for HTML.
 */
final class Body {

    private final StringBuilder page = new StringBuilder();
    private final String title;

    Body(String title) {
        this.title = title;
    }

    /** Adds HTML; null adds nothing. */
    Body html(String html) {
        if (html != null) {
            page.append(html).append('\n');
        }
        return this;
    }

    /** Adds plain text, whose blank lines part paragraphs; null adds nothing. */
    Body plain(String text) {
        return html(text == null ? null : Markup.ofPlain(text));
    }

    /** Adds HTML under a heading; without HTML the heading is left out, too. */
    Body section(String heading, String html) {
        if (html == null) {
            return this;
        }
        return html(heading == null ? null : "<h2>" + Entities.escape(heading) + "</h2>")
                .html(html);
    }

    /** What the text says; null where there is no text. What the reader refuses is a problem of {@code holder}. */
    Posting readBy(PostingFormat html, JsonValue holder) {
        if (title == null || title.isBlank() || page.toString().isBlank()) {
            return null;
        }
        return holder.build(() -> html.read("<h1>" + Entities.escape(title) + "</h1>\n" + page));
    }
}
