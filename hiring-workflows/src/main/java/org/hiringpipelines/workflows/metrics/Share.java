package org.hiringpipelines.workflows.metrics;

/**
 * A part of something that is counted.
 *
 * @param part how many of them
 * @param whole how many there are
 */
public record Share(long part, long whole) {

    /** From 0 to 100, rounded; 0 of nothing. */
    public long percent() {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
