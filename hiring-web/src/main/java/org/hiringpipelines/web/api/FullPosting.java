package org.hiringpipelines.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.model.posting.check.Finding;

/**
 * A posting with everything that is known about it.
 *
 * @param listed where it stands, as in the list
 * @param openingsLeft how many people are still to be hired
 * @param pipeline the word for the pipeline that its candidates go through
 * @param waiver why it went on in spite of blocking findings; null where there were none
 * @param posting what candidates read
 * @param findings what somebody should look at
 */
record FullPosting(
        @JsonUnwrapped ListedPosting listed,
        @Schema(example = "1") int openingsLeft,
        @Schema(example = "standard") String pipeline,
        @Schema(nullable = true) String waiver,
        Posting posting,
        List<Finding> findings) {

    static FullPosting of(Requisition requisition, String pipeline, List<Finding> findings) {
        return new FullPosting(
                ListedPosting.of(requisition.brief()),
                requisition.openingsLeft(),
                pipeline,
                requisition.waiver(),
                requisition.posting(),
                findings);
    }
}
