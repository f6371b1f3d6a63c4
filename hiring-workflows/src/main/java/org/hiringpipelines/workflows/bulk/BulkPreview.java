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
 * @param mails the mails that go out then, or may, in the order in which they are drawn; none where nobody gets one
 */
public record BulkPreview(
        BulkAction action, List<BulkCandidate> meets, List<BulkCandidate> leftOut, List<ForeseenMail> mails) {

    public BulkPreview {
        meets = List.copyOf(meets);
        leftOut = List.copyOf(leftOut);
        mails = List.copyOf(mails);
    }

    /** The first mail that each of those gets for certain, as the first of them would get it; null where nobody does. */
    public MailSample mail() {
        return mails.stream()
                .filter(mail -> mail.drawn().certain() && mail.sample() != null)
                .map(ForeseenMail::sample)
                .findFirst()
                .orElse(null);
    }
}
