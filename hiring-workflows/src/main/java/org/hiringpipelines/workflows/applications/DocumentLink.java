package org.hiringpipelines.workflows.applications;

/**
 * A document as a list shows it.
 *
 * @param id under which it is fetched
 * @param fileName its name
 */
public record DocumentLink(String id, String fileName) {}
