package org.hiringpipelines.workflows.postings;

import org.hiringpipelines.model.posting.Requisition;

/** The process that carries a posting. */
public interface PostingProcess {

    /** Starts it, in the running transaction; answers the process instance's id. */
    String start(Requisition requisition);

    /** The id of the process instance that carries or carried a posting; null where there is none. */
    String instanceOf(String postingId);

    /** Tells it that the last opening is filled. Nothing happens where the posting is closed already. */
    void positionFilled(String postingId);

    /** Tells it that an offer was declined and others are on hold. Nothing happens where the posting is closed. */
    void offerDeclined(String postingId);

    /** Tells every open application of the posting that it is closed: a batch, however many there are. */
    void postingClosed(String postingId);
}
