package org.hiringpipelines.workflows.rehearsals;

/**
 * An element of a diagram that somebody came by.
 *
 * @param process the key of the process
 * @param id the element's id
 */
public record PassedElement(String process, String id) {}
