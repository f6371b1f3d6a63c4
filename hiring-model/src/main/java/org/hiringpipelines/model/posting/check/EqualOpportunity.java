package org.hiringpipelines.model.posting.check;

import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * A posting has an equal-opportunity statement. Federal contractors must have one (41 CFR 60-741.5(a) and 60-300.5(a)); from
 * others it is good practice, and so the finding is a note.
 */
final class EqualOpportunity implements PostingRule {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)\\bequal[- ](employment[- ])?opportunity|\\b(not|never) discriminate|\\bwithout regard to\\b.{0,80}\\b(race|colou?r|sex|gender|religion)\\b|\\bEOE\\b|\\bEEO\\b");

    @Override
    public List<Finding> check(CheckedPosting checked) {
        boolean stated = checked.posting().equalOpportunityStatement() != null
                || checked.posting().sections().stream().anyMatch(s -> s.kind() == SectionKind.EQUAL_OPPORTUNITY)
                || checked.sentence(STATEMENT).isPresent();
        return stated
                ? List.of()
                : List.of(Finding.practical(
                        "EEO_STATEMENT_MISSING",
                        Severity.NOTE,
                        "The posting has no equal-opportunity statement. Add your organization's own wording.",
                        null));
    }
}
