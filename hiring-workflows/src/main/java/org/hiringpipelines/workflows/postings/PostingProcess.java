package org.hiringpipelines.workflows.postings;

import java.util.Collection;
import java.util.Optional;
import org.hiringpipelines.model.posting.BriefPosting;

/** The process that carries a posting. */
public interface PostingProcess {

    /** Starts it, in the running transaction; answers the process instance's id. */
    String start(BriefPosting posting);

    /** The id of the process instance that carries or carried a posting; null where there is none. */
    String instanceOf(String postingId);

    /** Whether it still carries the posting. */
    boolean goesOn(String postingId);

    /** Tells it that the last opening is filled. Nothing happens where it has ended. */
    void positionFilled(String postingId);

    /** Tells it that an offer came to nothing and others are on hold. Nothing happens where it has ended. */
    void offerDeclined(String postingId);

    /**
     * Tells it, a little later, that nobody's application is open any more. Not within the transaction that ends the last one, which
     * shall not fail for what somebody does to the posting at the same moment.
     *
     * @return the batch that tells it; nothing where nobody is told
     */
    Optional<String> nobodyInHand(String postingId);

    /** Tells these applications, a little later and in a batch, that their posting is closed; answers the batch's id, if anybody is told. */
    Optional<String> postingClosed(Collection<String> applicationIds);
}
