package org.hiringpipelines.model.posting.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hiringpipelines.model.posting.Posting;

/** Looks a posting over before people see it. The same posting on the same day has the same findings. */
public final class PostingCheck {

    /** What experience asks of a posting, law aside. */
    public static final List<PostingRule> PRACTICAL_RULES = List.of(
            new ClosingDate(),
            new ApplyChannel(),
            new MaskedAddress(),
            new WorkLocation(),
            new CutOffText(),
            new PostingAge(),
            new PayFigure(),
            new PayPeriodStated(),
            new EqualOpportunity());

    private final List<PostingRule> rules;

    /** Checks by the practical rules alone. */
    public PostingCheck() {
        this(PRACTICAL_RULES);
    }

    /** Checks by the given rules, in their order. */
    public PostingCheck(List<PostingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * All findings, the blocking ones first, then warnings and notes, each in the order of the rules.
     *
     * @param sourceText the text from which the posting was read, whatever its format; null where it is not known
     * @param today the day by which dates count as past
     */
    public List<Finding> check(Posting posting, String sourceText, LocalDate today) {
        var checked = new CheckedPosting(posting, sourceText, today);
        return rules.stream()
                .flatMap(rule -> rule.check(checked).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
