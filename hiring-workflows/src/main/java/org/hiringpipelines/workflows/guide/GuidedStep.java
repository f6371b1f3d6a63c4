package org.hiringpipelines.workflows.guide;

import java.util.List;

/**
 * A step, as candidates are told of it.
 *
 * @param name what it is called
 * @param sentence what they are told; null where only what is within it tells something
 * @param who who does it: the variable ({@code recruiter}), service ({@code approvals}) or group that the diagram says first; null for nobody
 * @param time how long it usually takes; null where nothing says so
 * @param within the steps within it, in their order
 */
public record GuidedStep(String name, String sentence, String who, UsualTime time, List<GuidedStep> within) {

    public GuidedStep {
        within = List.copyOf(within);
    }
}
