package org.hiringpipelines.model.posting.check;

import java.util.List;
import org.hiringpipelines.model.posting.Pay;

/** A figure of pay says whether it is for an hour or a year. */
final class PayPeriodStated implements PostingRule {

    @Override
    public List<Finding> check(CheckedPosting checked) {
        Pay pay = checked.posting().pay();
        if (pay == null || pay.period() != null) {
            return List.of();
        }
        return List.of(Finding.practical(
                "PAY_PERIOD_MISSING",
                Severity.NOTE,
                "The pay does not say whether it is by the hour, month or year. Add the period.",
                pay.text()));
    }
}
