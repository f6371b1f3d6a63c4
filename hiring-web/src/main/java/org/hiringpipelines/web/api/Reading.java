package org.hiringpipelines.web.api;

import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.check.Finding;

/**
 * What was read from a text, and what somebody should look at before it is published.
 *
 * @param posting what the text says, and only that
 * @param findings what somebody should look at before it is published, the weightiest first
 * @param unsure the fields of which the reader is not sure, to be looked at first
 */
record Reading(Posting posting, List<Finding> findings, List<Unsure> unsure) {

    /**
     * A field of which the reader is not sure.
     *
     * @param field the field's name in the posting
     * @param reason why it is not sure
     */
    record Unsure(String field, String reason) {}
}
