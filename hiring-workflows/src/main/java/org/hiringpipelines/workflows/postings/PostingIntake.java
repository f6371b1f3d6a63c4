package org.hiringpipelines.workflows.postings;

import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.model.posting.check.Finding;
import org.springframework.transaction.annotation.Transactional;

/** Takes postings in and starts the process of each. */
public class PostingIntake {

    private final PostingService postings;
    private final PostingProcess process;

    PostingIntake(PostingService postings, PostingProcess process) {
        this.postings = postings;
        this.process = process;
    }

    /**
     * What became of a posting that was handed in.
     *
     * @param requisition the posting as it is kept
     * @param processInstanceId the process that carries it
     * @param findings what somebody should look at before it is published
     */
    public record PostingReceipt(Requisition requisition, String processInstanceId, List<Finding> findings) {}

    /**
     * Keeps a posting and starts its process, in one transaction.
     *
     * @param sourceText the text it was read from
     * @param hiringManager a user id, or null for any hiring manager
     * @param recruiter a user id, or null for any recruiter
     * @param openings how many people are to be hired, as text; one where nothing is given
     */
    @Transactional
    public PostingReceipt receive(
            Posting posting, String sourceText, String hiringManager, String recruiter, String openings) {
        return receive(posting, sourceText, hiringManager, recruiter, openings, null);
    }

    /**
     * The same for who says which pipeline its candidates go through.
     *
     * @param pipeline the word for it; where it is null or blank, the table picks one
     */
    @Transactional
    public PostingReceipt receive(
            Posting posting,
            String sourceText,
            String hiringManager,
            String recruiter,
            String openings,
            String pipeline) {
        Requisition requisition = postings.keep(posting, sourceText, hiringManager, recruiter, openings, pipeline);
        return new PostingReceipt(requisition, process.start(requisition.brief()), postings.findings(requisition.id()));
    }
}
