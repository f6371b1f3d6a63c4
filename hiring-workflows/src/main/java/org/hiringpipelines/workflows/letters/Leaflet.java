package org.hiringpipelines.workflows.letters;

/**
 * A text for candidates that is enclosed as it is, such as a summary of their rights.
 *
 * @param name its name in {@code bpmn/letters}, without the ending
 * @param title what it is called
 */
public record Leaflet(String name, String title) {}
