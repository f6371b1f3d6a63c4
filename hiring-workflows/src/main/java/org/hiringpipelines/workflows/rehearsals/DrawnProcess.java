package org.hiringpipelines.workflows.rehearsals;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the diagram of a process draws.
 *
 * @param key its key
 * @param name its name
 * @param xml the diagram, as its file has it
 * @param elements its flow nodes, from left to right
 * @param flows the ids of its sequence flows
 * @param ends the ids of the end events of the process itself, not of sub-processes
 * @param routing for each user task, the fields by which the process goes on
 */
public record DrawnProcess(
        String key,
        String name,
        String xml,
        List<DrawnElement> elements,
        Set<String> flows,
        Set<String> ends,
        Map<String, Set<String>> routing) {

    public DrawnProcess {
        elements = List.copyOf(elements);
        flows = Set.copyOf(flows);
        ends = Set.copyOf(ends);
        routing = Map.copyOf(routing);
    }

    /**
     * A flow node.
     *
     * @param id its id
     * @param name its name; its id where it has none
     */
    public record DrawnElement(String id, String name) {}
}
