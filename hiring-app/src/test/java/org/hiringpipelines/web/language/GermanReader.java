package org.hiringpipelines.web.language;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads pages for English words, as somebody would who knows German alone. */
final class GermanReader {

    /** Words that any English sentence of ours has one of, and that are no German ones. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|and|is|are|to|for|with|by|from|not|no|yes|you|your|this|that|it|has|have|been|at|on|or|who|what|which"
                    + "|when|where|how|days?|due|waiting|overdue|nobody|screen|screening|decide|decision|offers?|closed"
                    + "|rejected|reject|hired|applied|application|applications|approved|approve|accepted|search|home|complete"
                    + "|required|scorecards?|recommendation|reason|comment|write|record|propose|choose|first|further|advance"
                    + "|hold|posting|postings|openings?|salary|terms|recruiters?|managers?|interviewers?|approvers?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is nobody's translation: quotes, texts as they came, and mails, which are in the language of whoever gets them. */
    private static final String OF_OTHERS =
            "blockquote, pre, code, script, style, .paper-text, .body, .letter, #mail strong, li:has(> div > details)";

    private final List<String> names;

    /**
     * Somebody who passes over what others wrote.
     *
     * @param names titles, names and sentences that are others' own
     */
    GermanReader(Set<String> names) {
        // A longer one may have a shorter one within it.
        this.names = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The pieces of a page in which there is an English word. */
    List<String> stumblesOver(String html) {
        Document page = Jsoup.parse(html);
        page.select(OF_OTHERS).remove();
        return page.getAllElements().stream()
                .flatMap(GermanReader::saidBy)
                .map(this::withoutNames)
                .filter(text -> ENGLISH.matcher(text).find())
                .distinct()
                .collect(Collectors.toList());
    }

    /** Its own text, and what is said of it to whoever does not see it. */
    private static Stream<String> saidBy(Element element) {
        return Stream.of(
                        element.ownText(),
                        element.attr("title"),
                        element.attr("aria-label"),
                        element.attr("data-words"),
                        element.attr("data-says"),
                        element.attr("data-failed"),
                        element.attr("data-gone"),
                        element.attr("data-again"),
                        element.attr("data-out"),
                        element.attr("data-log-in"),
                        element.attr("data-faulty"),
                        element.attr("data-kept"))
                .filter(text -> !text.isBlank());
    }

    private String withoutNames(String text) {
        String left = text;
        for (String name : names) {
            left = left.replace(name, "");
        }
        return left;
    }
}
