package org.hiringpipelines.model.posting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Section;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * Text that breaks off: "Please submit a resume to", or "This work will include:" with no list after it. Copying from a web
 * page loses links and lists in this way.
 */
final class CutOffText implements PostingRule {

    private static final Pattern NO_OBJECT = Pattern.compile("(?i)\\bto:?$");
    /** "You have sailed, or would like to": the verb was said before, and nothing is missing. */
    private static final Pattern ELLIPSIS = Pattern.compile(
            "(?i)\\b(?:like|love|want|wish|hope|prefer|choose|care|intend|plan|need|have|used|able|willing|ready|going|(?:talk|listen|turn|look forward)) to$");

    private static final Pattern TO_APPLY =
            Pattern.compile("(?iU)\\b(apply|applications?|resumes?|résumés?|cv|cover letter)\\b");

    @Override
    public List<Finding> check(CheckedPosting checked) {
        List<Section> sections = checked.posting().sections();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            brokenOff(section).map(sentence -> sentence(sentence, section)).forEach(findings::add);
            if (announces(section) && !followedByItems(sections, i)) {
                findings.add(list(last(section)));
            }
        }
        return findings;
    }

    private static Stream<String> brokenOff(Section section) {
        return Stream.concat(section.paragraphs().stream(), section.items().stream())
                .map(CutOffText::lastSentence)
                .filter(sentence -> NO_OBJECT.matcher(sentence).find()
                        && !ELLIPSIS.matcher(sentence).find());
    }

    private static boolean announces(Section section) {
        String last = last(section);
        // "Responsibilities:" is a heading; "This work will include:" promises something.
        boolean announcement = last.endsWith(":") && last.split("\\s+").length > 2;
        return section.items().isEmpty()
                && announcement
                && !NO_OBJECT.matcher(last).find();
    }

    /** A list may also follow under headings of its own, or without one. */
    private static boolean followedByItems(List<Section> sections, int i) {
        if (i + 1 == sections.size()) {
            return false;
        }
        Section next = sections.get(i + 1);
        return next.heading().isEmpty() || !next.items().isEmpty();
    }

    private static String last(Section section) {
        List<String> paragraphs = section.paragraphs();
        return lastSentence(paragraphs.isEmpty() ? section.heading() : paragraphs.get(paragraphs.size() - 1));
    }

    private static String lastSentence(String paragraph) {
        return CheckedPosting.sentences(paragraph).reduce("", (before, sentence) -> sentence);
    }

    private static Finding sentence(String quote, Section section) {
        boolean recipient =
                section.kind() == SectionKind.APPLY || TO_APPLY.matcher(quote).find();
        return recipient
                ? Finding.practical(
                        "APPLY_RECIPIENT_TRUNCATED",
                        Severity.WARNING,
                        "The sentence that says where to send applications breaks off before the address. Complete it.",
                        quote)
                : Finding.practical(
                        "TRUNCATED_SENTENCE",
                        Severity.WARNING,
                        "A sentence" + under(section) + " breaks off at \"to\". Complete it or take it out.",
                        quote);
    }

    private static Finding list(String quote) {
        return Finding.practical(
                "TRUNCATED_LIST",
                Severity.WARNING,
                "The text announces a list, and none follows. Add the list or take the announcement out.",
                quote);
    }

    private static String under(Section section) {
        return section.heading().isEmpty() ? "" : " under \"" + section.heading() + "\"";
    }
}
