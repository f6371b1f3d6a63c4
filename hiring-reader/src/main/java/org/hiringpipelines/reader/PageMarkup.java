package org.hiringpipelines.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hiringpipelines.model.Refusal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its posting beside the text it shows. */
final class PageMarkup {

    /** In a script, a line break is either between the JSON's words or, against its grammar, inside a text. */
    private static final Pattern BREAK = Pattern.compile("\\p{Cntrl}");

    private static final int LONGEST_TITLE = 300;

    private PageMarkup() {}

    /**
     * The page's posting as schema.org JobPosting, in JSON-LD (wherever the script stands), microdata or RDFa, in this order.
     * Of several with different titles, as on pages that list similar jobs, it is the one that the page has as its heading;
     * nothing where that cannot be told. Scripts that are no JSON are passed over, as search engines do.
     */
    static Optional<LinkedValue> jobPosting(Document page) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        page.select("script[type^=application/ld+json]")
                .forEach(script -> json(script.data()).ifPresent(all::add));
        all.add(MarkedItems.microdata(page)).add(MarkedItems.rdfa(page));
        List<LinkedValue> postings = JobPostings.in(JsonValue.root(all)).stream()
                .filter(posting -> title(posting) != null)
                .toList();
        String headings = plain(page.select("h1").text());
        return oneOf(postings)
                .or(() -> oneOf(postings.stream()
                        .filter(posting -> headings.contains(title(posting)))
                        .toList()));
    }

    /**
     * The title the page gives itself for those who share it (Open Graph), without the site's name behind it; nothing where it
     * has none.
     */
    static Optional<String> sharedTitle(Document page) {
        String title = openGraph(page, "og:title");
        if (title.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        String site = openGraph(page, "og:site_name");
        String alone = site.isEmpty()
                ? title
                : title.replaceFirst("(?i)\\s*(?:[|–—·:-]|\\bat\\b)\\s*" + Pattern.quote(site) + "$", "");
        return Optional.of(alone).filter(words -> !words.isBlank());
    }

    private static String openGraph(Document page, String property) {
        Element meta = page.selectFirst("meta[property=\"" + property + "\"], meta[name=\"" + property + "\"]");
        return meta == null ? "" : meta.attr("content").strip();
    }

    private static Optional<LinkedValue> oneOf(List<LinkedValue> postings) {
        boolean agree = postings.stream().map(PageMarkup::title).distinct().count() == 1;
        return agree ? Optional.of(postings.get(0)) : Optional.empty();
    }

    private static String title(LinkedValue posting) {
        String title = posting.at("title").text();
        return title == null ? null : plain(title);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static Optional<JsonNode> json(String script) {
        try {
            return Optional.of(
                    JsonDocument.parse(BREAK.matcher(unwrapped(script)).replaceAll(" ")));
        } catch (Refusal noJson) {
            return Optional.empty();
        }
    }

    /** The JSON without the comment or CDATA marks in which old browsers had to have it. */
    private static String unwrapped(String script) {
        String bare = script.replace("<![CDATA[", "").replace("]]>", "");
        int start = IntStream.of(bare.indexOf('{'), bare.indexOf('['))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        int end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1;
        return start < end ? bare.substring(start, end) : "";
    }
}
