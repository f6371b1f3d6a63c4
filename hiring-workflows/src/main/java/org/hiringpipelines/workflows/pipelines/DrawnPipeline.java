package org.hiringpipelines.workflows.pipelines;

/**
 * A pipeline that has a diagram of its own.
 *
 * @param word the word for it in the tables {@code pipeline} and {@code pipelines}: the extension property {@code pipeline} of its process
 * @param process the key of its process
 * @param name what its process is called
 */
public record DrawnPipeline(String word, String process, String name) {}
