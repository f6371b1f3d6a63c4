package org.hiringpipelines.workflows.live;

/**
 * A step of a diagram, and how many applications for a posting stand on it.
 *
 * @param id the id of the task in its diagram; of the call activity, where it is all that stands in the diagram that is called
 * @param name its name
 * @param calls the process that it calls; null for a task
 * @param standing how many applications have a task open there; whoever has two is one
 * @param medianDays for how many days half of them have been waiting at most; null for a call activity, and where nobody stands
 * @param overdue how many of them should have been done by now
 */
public record LiveStep(String id, String name, String calls, long standing, Double medianDays, long overdue) {}
