package org.hiringpipelines.reader;

import java.util.Optional;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * A page as it is read: what it shows to people, and what it says to search engines.
 *
 * @param shown what the text says that people see; null where it shows no posting
 * @param marked what the properties of its markup say; null where it has none
 * @param description the text within the markup; null where there is none
 */
record ReadPage(Posting shown, Stated marked, Posting description) {

    private static final PostingFormat TEXT = new HtmlText();
    private static final SchemaOrg MARKUP = new SchemaOrg(TEXT);

    /** @throws Refusal where neither the text nor the markup is a posting */
    static ReadPage of(String html) {
        PlainText.refuseUnreadable(html);
        Document page = Jsoup.parse(html);
        Optional<LinkedValue> job = PageMarkup.jobPosting(page);
        if (job.isEmpty()) {
            return new ReadPage(shown(page, html, PageMarkup.sharedTitle(page)), null, null);
        }
        Stated marked = MARKUP.stated(job.get());
        return new ReadPage(shownBeside(marked, page, html), marked, MARKUP.description(job.get(), marked.title));
    }

    /** Everything the page says about its posting. Markup that cannot be right as a whole is left out. */
    Posting posting() {
        if (marked == null) {
            return shown;
        }
        Posting body = isWhole() ? description : shown;
        try {
            return marked.orElse(description).orElse(shown).completedBy(body);
        } catch (Refusal contradictory) {
            if (shown == null) {
                throw contradictory;
            }
            return shown;
        }
    }

    private static Posting shownBeside(Stated marked, Document page, String html) {
        try {
            return shown(page, html, Optional.of(marked.title));
        } catch (Refusal nothingShown) {
            return null;
        }
    }

    /** Whether the description holds the posting, and the rest of the page is what sites put around it. */
    private boolean isWhole() {
        return shown == null || (description != null && length(description) * 2 >= length(shown));
    }

    /** A text without any line that names a job is read under the title that the page gives elsewhere. */
    private static Posting shown(Document page, String html, Optional<String> title) {
        try {
            return PlainText.read(HtmlLines.of(page));
        } catch (Refusal refusal) {
            if (title.isEmpty() || !page.hasText()) {
                throw refusal;
            }
            return TEXT.read("<h1>" + Entities.escape(title.get()) + "</h1>\n" + html);
        }
    }

    private static int length(Posting posting) {
        return posting.sections().stream().mapToInt(ReadPage::length).sum();
    }

    private static int length(Section section) {
        return section.paragraphs().stream().mapToInt(String::length).sum()
                + section.items().stream().mapToInt(String::length).sum();
    }
}
