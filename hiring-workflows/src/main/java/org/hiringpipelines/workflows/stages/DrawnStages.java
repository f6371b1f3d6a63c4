package org.hiringpipelines.workflows.stages;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads stages out of the diagrams that applications go through, always in their latest versions. */
public interface DrawnStages {

    /**
     * The stages of the pipelines that postings have, by the postings' ids; each list in the order along the flow, without the end.
     *
     * @param postingIds the postings; each of them is in the answer
     */
    Map<String, List<DrawnStage>> of(Collection<String> postingIds);

    /** The stages of each pipeline there is; the standard one first. */
    List<List<DrawnStage>> ofAllPipelines();
}
