package org.hiringpipelines.model.posting.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Section;

/** An e-mail address that a web page hides from robots is lost when its text is copied: "[email protected]" remains. */
final class MaskedAddress implements PostingRule {

    private static final Pattern MASK =
            Pattern.compile("(?iU)\\[\\s*e-?mail(\\s|&nbsp;|&#160;|&#xa0;|\\\\u00a0){0,5}protected\\s*\\]");

    @Override
    public List<Finding> check(CheckedPosting checked) {
        return Stream.concat(
                        checked.posting().sections().stream().flatMap(MaskedAddress::texts),
                        Stream.of(checked.sourceText()))
                .map(MaskedAddress::mask)
                .flatMap(Optional::stream)
                .map(MaskedAddress::finding)
                .findFirst()
                .stream()
                .toList();
    }

    private static Stream<String> texts(Section section) {
        return Stream.concat(section.paragraphs().stream(), section.items().stream());
    }

    private static Optional<String> mask(String text) {
        return MASK.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static Finding finding(String quote) {
        return Finding.practical(
                "APPLY_EMAIL_REDACTED",
                Severity.WARNING,
                "An e-mail address was hidden by the page from which the text was copied, so candidates cannot write"
                        + " to it. Write the address out where this stands.",
                quote);
    }
}
