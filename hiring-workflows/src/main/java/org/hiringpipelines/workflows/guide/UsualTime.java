package org.hiringpipelines.workflows.guide;

import java.time.Duration;

/**
 * How long a step usually takes, by the table of deadlines, in business days and hours of them.
 *
 * @param shortest for the jobs for which it is done first
 * @param longest for the jobs that take longest; as long as the shortest where all are alike
 * @param later whether it counts from an appointment, and not from the step's beginning
 */
public record UsualTime(Duration shortest, Duration longest, boolean later) {}
