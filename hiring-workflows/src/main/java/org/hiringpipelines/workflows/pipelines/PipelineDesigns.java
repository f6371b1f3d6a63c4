package org.hiringpipelines.workflows.pipelines;

import java.util.List;
import java.util.Map;

/** The pipelines that process designers have made, in their latest versions. */
public interface PipelineDesigns {

    /** Those with a diagram of their own, by their words. */
    List<DrawnPipeline> drawn();

    /**
     * The words that the rows of the table {@code pipeline} name, each once, in the order of the rows, with what people call them; empty
     * where the table does not say.
     */
    Map<String, String> named();
}
