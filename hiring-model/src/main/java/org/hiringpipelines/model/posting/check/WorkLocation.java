package org.hiringpipelines.model.posting.check;

import java.util.List;
import org.hiringpipelines.model.posting.Workplace;

/** A posting says where the work is done, or from where: candidates ask first, and the place decides which laws hold. */
final class WorkLocation implements PostingRule {

    @Override
    public List<Finding> check(CheckedPosting checked) {
        if (!checked.posting().locations().isEmpty()) {
            return List.of();
        }
        String message = checked.posting().workplace() == Workplace.REMOTE
                ? "The work is remote, but the posting does not say from which states or countries. Name them: they"
                        + " decide which pay laws apply."
                : "The posting does not say where the work is done. Add a line such as \"Location: Philadelphia, PA\".";
        return List.of(Finding.practical("LOCATION_MISSING", Severity.WARNING, message, null));
    }
}
