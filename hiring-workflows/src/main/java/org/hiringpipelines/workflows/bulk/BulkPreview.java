package org.hiringpipelines.workflows.bulk;

import java.util.List;
import org.hiringpipelines.model.bulk.BulkAction;
import org.hiringpipelines.workflows.correspondence.MailSample;

/**
 * What a bulk decision would do, as things stand now.
 *
 * @param action what becomes of those whom it meets
 * @param meets whom it meets, in the order of the request
 * @param leftOut who is left out, and why
 * @param mail the mail that each of those gets, as the first of them would get it; null where nobody gets one
 */
public record BulkPreview(BulkAction action, List<BulkCandidate> meets, List<BulkCandidate> leftOut, MailSample mail) {

    public BulkPreview {
        meets = List.copyOf(meets);
        leftOut = List.copyOf(leftOut);
    }
}
