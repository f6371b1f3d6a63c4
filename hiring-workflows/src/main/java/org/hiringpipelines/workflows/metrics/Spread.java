package org.hiringpipelines.workflows.metrics;

/**
 * How long something took, of many.
 *
 * @param count how many there are
 * @param median half of them took at most that many days; between two in the middle, the mean of both. Null where there is none
 * @param ninetieth nine of ten took at most that many days, interpolated; null where there is none
 */
public record Spread(long count, Double median, Double ninetieth) {}
