package org.hiringpipelines.model.posting.check;

import java.time.LocalDate;
import java.util.List;

/** A posting from more than a year ago may speak of a job that is long filled. */
final class PostingAge implements PostingRule {

    @Override
    public List<Finding> check(CheckedPosting checked) {
        LocalDate postedOn = checked.posting().postedOn();
        if (postedOn == null || !postedOn.plusYears(1).isBefore(checked.today())) {
            return List.of();
        }
        return List.of(Finding.practical(
                "POSTING_STALE",
                Severity.WARNING,
                "The posting is dated " + WrittenDate.of(postedOn)
                        + ", more than a year ago. Make sure that the position is still open, and correct the date.",
                null));
    }
}
