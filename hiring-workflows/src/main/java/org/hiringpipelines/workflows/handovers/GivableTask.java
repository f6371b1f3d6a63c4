package org.hiringpipelines.workflows.handovers;

import java.util.List;
import java.util.Map;

/**
 * A task that whoever leads can give to a colleague, if there is one.
 *
 * @param id the task's id
 * @param key its key in the diagram
 * @param name its name, as task lists show it
 * @param holder the name of who has it; null where nobody has
 * @param colleagues who else could do it, each with a {@code label}, the name, and a {@code value}, the user id
 */
public record GivableTask(String id, String key, String name, String holder, List<Map<String, String>> colleagues) {

    public GivableTask {
        colleagues = List.copyOf(colleagues);
    }
}
