package org.hiringpipelines.workflows.rehearsals;

import java.time.Instant;
import java.util.List;

/**
 * A task that is open in a rehearsal.
 *
 * @param id by which it is done
 * @param process the key of its process
 * @param key its own key
 * @param whose the user id of who has it; else the groups that are asked
 * @param people the user ids of those who may do it, who has it first
 * @param due until when it should be done; null for never
 */
public record TaskToDo(String id, String process, String key, String whose, List<String> people, Instant due) {

    public TaskToDo {
        people = List.copyOf(people);
    }
}
