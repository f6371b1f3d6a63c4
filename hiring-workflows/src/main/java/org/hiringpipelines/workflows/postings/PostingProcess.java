package org.hiringpipelines.workflows.postings;

import java.util.Collection;
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
     */
    void nobodyInHand(String postingId);

    /** Tells these applications, a little later and in a batch, that their posting is closed. */
    void postingClosed(Collection<String> applicationIds);
}
