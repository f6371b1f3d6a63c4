package org.hiringpipelines.workflows.deadlines;

import java.time.Duration;
import org.hiringpipelines.workflows.decisions.TableRow;

/**
 * A row of the table {@code deadlines}. All times count from the task's beginning, in business days and hours of them.
 *
 * @param due when the task should be done
 * @param remind from when on the task is among those that whoever could do it is reminded of each day; null for never
 * @param escalate when others are told that it waits; null for never
 * @param escalateTo who they are: {@code hiringManager}, {@code recruiter}, or a group; null where nobody is told
 * @param offer when the task is offered to the whole group; null for never
 * @param tellAtOnce whoever could do it is told as soon as it comes, where it is needed sooner than this from then; null for never
 */
record Deadline(
        Duration due, Duration remind, Duration escalate, String escalateTo, Duration offer, Duration tellAtOnce) {

    static Deadline of(TableRow row) {
        row.required("due");
        return new Deadline(
                row.duration("due"),
                row.duration("remind"),
                row.duration("escalate"),
                row.text("escalateTo"),
                row.duration("offer"),
                row.duration("tellAtOnce"));
    }

    /** How long after the task's beginning the step comes; null for never. */
    Duration until(Step step) {
        return switch (step) {
            case ESCALATE -> escalate;
            case OFFER -> offer;
        };
    }
}
