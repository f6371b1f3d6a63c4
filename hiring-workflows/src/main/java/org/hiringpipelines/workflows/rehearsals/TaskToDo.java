package org.hiringpipelines.workflows.rehearsals;

import java.time.Instant;

/**
 * A task that is open in a rehearsal.
 *
 * @param id by which it is done
 * @param process the key of its process
 * @param key its own key
 * @param whose the user id of who has it; else the groups that are asked
 * @param due until when it should be done; null for never
 */
public record TaskToDo(String id, String process, String key, String whose, Instant due) {}
