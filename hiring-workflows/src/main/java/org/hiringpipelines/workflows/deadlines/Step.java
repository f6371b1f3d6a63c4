package org.hiringpipelines.workflows.deadlines;

/**
 * What happens with a task that lies, one after the other, as far as its row in the table has a time for it. Whoever has it is told before, once a
 * day and of everything at once: see {@link Reminders}.
 */
public enum Step {
    /** Others are told that it waits. */
    ESCALATE,
    /** Everybody who could do it may take it. */
    OFFER
}
