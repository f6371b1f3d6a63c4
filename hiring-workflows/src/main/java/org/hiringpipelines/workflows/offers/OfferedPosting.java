package org.hiringpipelines.workflows.offers;

import org.hiringpipelines.model.posting.Posting;

/** The posting that an offer belongs to, without what else a requisition carries. */
record OfferedPosting(Posting posting) {}
