package org.hiringpipelines.workflows.pipelines;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pipelines that process designers have made, in their latest versions. */
public interface PipelineDesigns {

    /** Those with a diagram of their own, by their words. */
    List<DrawnPipeline> drawn();

    /** A pipeline with a diagram of its own by its word, also where that was taken out since: those whose posting bears the word go through it. */
    Optional<DrawnPipeline> find(String word);

    /**
     * The words that the rows of the table {@code pipeline} name, each once, in the order of the rows, with what people call them; empty
     * where the table does not say.
     */
    Map<String, String> named();
}
