package org.hiringpipelines.workflows.migrations;

/**
 * Somebody who cannot come along.
 *
 * @param why why not, in a sentence
 */
public record Stuck(MovedSubject subject, String why) {}
