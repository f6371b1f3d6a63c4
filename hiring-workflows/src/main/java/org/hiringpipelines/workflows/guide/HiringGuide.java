package org.hiringpipelines.workflows.guide;

import java.util.List;

/**
 * Tells candidates how we hire, as the diagrams and tables that were deployed last say it. A step is told where its diagram has a sentence for
 * candidates, and nothing else of it.
 */
public interface HiringGuide {

    /** The pipelines that a candidate can go through, the standard one first. */
    List<GuidedPipeline> pipelines();

    /** The checks that an accepted offer may wait for, with the rules that hold for them. */
    List<GuidedCheck> checks();

    /** How long is kept what the engine notes of an application and of its mails. */
    KeptLogs logs();
}
