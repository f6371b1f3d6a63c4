package org.hiringpipelines.workflows.guide;

import java.util.List;

/**
 * A pipeline, as candidates are told of it. All its words are the design's own, in English.
 *
 * @param name what it is called; null for the standard one
 * @param lead what holds for all of it; null for nothing
 * @param steps its steps, in their order
 * @param always what can happen at any time
 * @param ends how it can end
 */
public record GuidedPipeline(
        String name, String lead, List<GuidedStep> steps, List<GuidedStep> always, List<GuidedStep> ends) {

    public GuidedPipeline {
        steps = List.copyOf(steps);
        always = List.copyOf(always);
        ends = List.copyOf(ends);
    }
}
