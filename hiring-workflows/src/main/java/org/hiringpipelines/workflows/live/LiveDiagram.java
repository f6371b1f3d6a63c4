package org.hiringpipelines.workflows.live;

import java.util.List;

/**
 * A diagram, and who stands where in it.
 *
 * @param process the key of its process
 * @param name its name
 * @param steps its tasks and call activities in the order in which they stand in the diagram, and behind them those tasks of earlier
 *     versions on which somebody still stands
 * @param standing how many applications have a task open in it or in what it calls; whoever has several is one
 */
public record LiveDiagram(String process, String name, List<LiveStep> steps, long standing) {

    public LiveDiagram {
        steps = List.copyOf(steps);
    }
}
