package org.hiringpipelines.app.kept;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/** A task as whoever has it, could have it, and is late with it knows it. */
record KeptTask(String id, String key, String assignee, Set<String> candidateGroups, Instant due) {

    static KeptTask of(Task task, TaskService tasks) {
        return new KeptTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getAssignee(),
                tasks.getIdentityLinksForTask(task.getId()).stream()
                        .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                        .map(IdentityLink::getGroupId)
                        .collect(Collectors.toSet()),
                instant(task.getDueDate()));
    }

    static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
