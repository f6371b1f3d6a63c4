package org.hiringpipelines.workflows.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Where the open user tasks lie. */
@Component
class Desk {

    private final TaskService tasks;
    private final IdentityService identity;

    Desk(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
        List.of("recruiter", "manager", "approver").forEach(this::knows);
        Interviewer.IDS.forEach(this::knows);
    }

    /** Makes these people, and nobody else, the members of a group. */
    void groupIs(String group, String... members) {
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createUserQuery()
                .memberOfGroup(group)
                .list()
                .forEach(user -> identity.deleteMembership(user.getId(), group));
        for (String member : members) {
            knows(member);
            identity.createMembership(member, group);
        }
    }

    /** Whose the only open task of this key is: the assignee, or else the candidate groups. */
    String askedFor(String key, String businessKey) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(key)
                .singleResult();
        return task.getAssignee() != null
                ? task.getAssignee()
                : tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private void knows(String id) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            var user = identity.newUser(id);
            user.setFirstName(id);
            user.setEmail(id + "@team.example");
            identity.saveUser(user);
        }
    }

    /** The keys of the open tasks of a posting or an application, in the order of the alphabet. */
    List<String> openTasks(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Takes up the only open task of this key. */
    Form take(String key, String businessKey, String user, String choice, Supplier<?> state) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(key)
                .singleResult();
        return form(key, businessKey, task, user, choice, state);
    }

    /** Takes up somebody's own task where several people have one each. */
    Form takeOwn(String key, String businessKey, String user, String choice, Supplier<?> state) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(key)
                .taskAssignee(user)
                .singleResult();
        return form(key, businessKey, task, user, choice, state);
    }

    /** Takes up the task of this key that has been open for longest. */
    Form takeOldest(String key, String businessKey, String user, String choice, Supplier<?> state) {
        Task task = tasks
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(key)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .findFirst()
                .orElse(null);
        return form(key, businessKey, task, user, choice, state);
    }

    private Form form(String key, String businessKey, Task task, String user, String choice, Supplier<?> state) {
        assertThat(task)
                .as("%s for %s; open are %s", key, user, openTasks(businessKey))
                .isNotNull();
        return new Form(tasks, identity, task.getId(), user, choice, state);
    }
}
