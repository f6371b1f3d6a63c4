package org.hiringpipelines.workflows.rehearsals;

import java.time.Instant;
import java.util.List;

/**
 * Somebody's way through the line, from the application on.
 *
 * @param submitted when they applied
 * @param steps what happened
 * @param ended when that was over
 */
record Journey(Instant submitted, List<Passage> steps, Instant ended) {

    Journey {
        steps = List.copyOf(steps);
    }

    /** The last step; null where there was none. */
    Passage last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }
}
