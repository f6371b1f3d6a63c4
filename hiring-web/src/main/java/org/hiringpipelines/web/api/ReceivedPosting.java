package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.check.Finding;
import org.hiringpipelines.workflows.postings.PostingIntake;

/**
 * A posting that has been taken in, and the process that carries it.
 *
 * @param id under which it is kept
 * @param processInstanceId the process that carries it
 * @param posting what was read
 * @param findings what somebody should look at before it is published
 */
record ReceivedPosting(
        @Schema(example = "3f0c9a52-6d3e-4b57-9f0a-0b7a3f1f6f10")
        String id,

        @Schema(example = "0d1be7a1-83a0-11f0-9d6c-0242ac120002")
        String processInstanceId,

        Posting posting,
        List<Finding> findings) {

    static ReceivedPosting of(PostingIntake.PostingReceipt receipt) {
        return new ReceivedPosting(
                receipt.requisition().id(),
                receipt.processInstanceId(),
                receipt.requisition().posting(),
                receipt.findings());
    }
}
