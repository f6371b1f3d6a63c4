package org.hiringpipelines.model.posting.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words in the place of a figure: "competitive" tells candidates nothing, and many states ask for a range. */
final class PayFigure implements PostingRule {

    private static final String PRAISE = "(competitive|commensurate|negotiable|attractive)";
    private static final String PAY = "(pay|salary|salaries|wages?|compensation|remuneration)";
    private static final Predicate<String> WORDS = Pattern.compile(
                    "(?i)\\b" + PRAISE + "\\b.{0,40}?\\b" + PAY + "\\b|\\b" + PAY + "\\b.{0,40}?\\b(" + PRAISE
                            + "|DOE|depending on experience|to be determined)\\b")
            .asPredicate();
    private static final Predicate<String> FIGURE =
            Pattern.compile("[$€£]\\s?\\d|\\d\\s?(USD|EUR|GBP|CAD)\\b").asPredicate();

    @Override
    public List<Finding> check(CheckedPosting checked) {
        if (checked.posting().pay() != null) {
            return List.of();
        }
        return checked.sentence(WORDS.and(FIGURE.negate())).map(PayFigure::finding).stream()
                .toList();
    }

    private static Finding finding(String quote) {
        return Finding.practical(
                "PAY_FIGURE_MISSING",
                Severity.WARNING,
                "The posting speaks of pay without a figure. Put the range in, with its currency and period.",
                quote);
    }
}
