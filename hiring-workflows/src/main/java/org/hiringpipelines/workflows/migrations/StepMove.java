package org.hiringpipelines.workflows.migrations;

import java.util.List;

/**
 * A step on which somebody stands, and where they would go.
 *
 * @param process the key of its process
 * @param from the version they are in
 * @param step its id
 * @param name what it is called
 * @param standing how many stand there
 * @param to the id of the step they would go to; empty where what stands there is taken away, null where they have no place to go
 * @param toName what that is called; null where there is none
 * @param why why that cannot be, in sentences; empty where it can
 * @param changes what becomes different for them
 * @param begins the names of steps that begin besides, since they run in parallel with where they would go
 */
public record StepMove(
        String process,
        int from,
        String step,
        String name,
        long standing,
        String to,
        String toName,
        List<String> why,
        List<StepChange> changes,
        List<String> begins) {

    public StepMove {
        why = List.copyOf(why);
        changes = List.copyOf(changes);
        begins = List.copyOf(begins);
    }
}
