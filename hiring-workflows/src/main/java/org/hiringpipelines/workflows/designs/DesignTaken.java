package org.hiringpipelines.workflows.designs;

/**
 * Told within the transaction in which the engine takes a design.
 *
 * @param id the id of the design
 */
public record DesignTaken(String id) {}
