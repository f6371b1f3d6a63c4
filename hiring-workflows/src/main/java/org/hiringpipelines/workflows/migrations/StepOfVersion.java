package org.hiringpipelines.workflows.migrations;

/**
 * A step at which somebody can stand in a version of a process.
 *
 * @param id its id
 * @param name what it is called; its id where it is called nothing
 */
public record StepOfVersion(String id, String name) {}
