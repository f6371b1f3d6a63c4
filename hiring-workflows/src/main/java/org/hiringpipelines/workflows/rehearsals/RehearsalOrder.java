package org.hiringpipelines.workflows.rehearsals;

/**
 * What the house of a rehearsal is told.
 *
 * @param plan what the rehearsal is to be like
 * @param zone the employer's time zone
 * @param holidays whose public holidays are no business days; see {@code hiring.holidays}
 */
public record RehearsalOrder(RehearsalPlan plan, String zone, String holidays) {}
