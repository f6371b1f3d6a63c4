package org.hiringpipelines.workflows.approvals;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hiringpipelines.model.offer.Approval.Subject;
import org.hiringpipelines.model.offer.OfferedJob;
import org.hiringpipelines.model.offer.PayAgainstRange;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Seniority;

/**
 * What decides who has to approve: the inputs of the decision table {@code approvals}.
 *
 * @param subject what is to be approved
 * @param pay where an offer's pay lies against the posting's range
 * @param seniority how high the job stands
 * @param employer the employer's name; null where the posting does not say
 */
public record ApprovalCase(Subject subject, PayAgainstRange pay, Seniority seniority, String employer) {

    /** A posting that is to be published. */
    public static ApprovalCase of(Posting posting) {
        return new ApprovalCase(
                Subject.POSTING, PayAgainstRange.NO_RANGE, Seniority.of(posting.title()), posting.organization());
    }

    /** An offer of these terms for this job. */
    public static ApprovalCase of(Terms terms, OfferedJob job) {
        return new ApprovalCase(
                Subject.OFFER, PayAgainstRange.of(terms, job.pay()), Seniority.of(job.title()), job.organization());
    }

    Map<String, Object> inputs() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("subject", subject.name().toLowerCase(Locale.ROOT));
        inputs.put("pay", pay.word());
        inputs.put("seniority", seniority.word());
        inputs.put("employer", employer);
        return inputs;
    }
}
