package org.hiringpipelines.model.posting.check;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Until when applications are taken: a day that is still to come, or openly until the position is filled. */
final class ClosingDate implements PostingRule {

    static final Pattern UNTIL_FILLED = Pattern.compile("(?i)\\buntil\\b.{0,40}\\bfilled\\b");

    @Override
    public List<Finding> check(CheckedPosting checked) {
        LocalDate closesOn = checked.posting().closesOn();
        if (closesOn == null) {
            return List.of(checked.sentence(UNTIL_FILLED).map(ClosingDate::open).orElseGet(ClosingDate::missing));
        }
        return closesOn.isBefore(checked.today()) ? List.of(passed(closesOn)) : List.of();
    }

    private static Finding passed(LocalDate closesOn) {
        return Finding.practical(
                "CLOSING_DATE_PASSED",
                Severity.BLOCKING,
                "The posting closed on " + WrittenDate.of(closesOn)
                        + ", so nobody could apply. Enter a later closing date or discard the posting.",
                null);
    }

    private static Finding open(String quote) {
        return Finding.practical(
                "CLOSING_DATE_OPEN",
                Severity.NOTE,
                "The posting stays open until the position is filled. Close it when that happens, or set a date on"
                        + " which to look at it again.",
                quote);
    }

    private static Finding missing() {
        return Finding.practical(
                "CLOSING_DATE_MISSING",
                Severity.WARNING,
                "The posting has no closing date and does not say that it is open until filled. Add one or the other.",
                null);
    }
}
