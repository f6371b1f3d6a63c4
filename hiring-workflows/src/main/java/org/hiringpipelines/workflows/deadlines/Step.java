package org.hiringpipelines.workflows.deadlines;

/** What happens with a task that lies, one after the other, as far as its row in the table has a time for it. */
public enum Step {
    /** Whoever has the task is reminded. */
    REMIND,
    /** Others are told that it waits. */
    ESCALATE,
    /** Everybody who could do it may take it. */
    OFFER
}
