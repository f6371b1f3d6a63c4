package org.hiringpipelines.workflows.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.workflows.involvement.Duties;
import org.hiringpipelines.workflows.involvement.Person;

/** What the engine's tasks and authorisations give to people. */
class CamundaDuties implements Duties {

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final House house;

    CamundaDuties(TaskService tasks, AuthorizationService authorizations, House house) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.house = house;
    }

    /** An administrator gives all by the right to read all instances, where rights to processes are given. */
    @Override
    public boolean leadsAll(Person person) {
        return authorizations.isUserAuthorized(
                person.id(),
                person.groupsOfPeople(),
                ProcessDefinitionPermissions.READ_INSTANCE,
                Resources.PROCESS_DEFINITION,
                CamundaApplicationProcess.KEY);
    }

    @Override
    public List<Set<String>> groupsOfTasks(Person person, String subjectId) {
        return house.does(() -> tasks.createTaskQuery().processInstanceBusinessKey(subjectId).list().stream()
                .filter(task -> worksOn(person, task))
                .map(this::groupsOf)
                .toList());
    }

    @Override
    public boolean has(Person person, String taskId) {
        Task task = house.does(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
        if (task == null) {
            throw new NotFound("No task of that id is open: somebody completed it, or it is no longer needed.");
        }
        return person.id().equals(task.getAssignee());
    }

    private boolean worksOn(Person person, Task task) {
        return authorizations.isUserAuthorized(
                person.id(), person.groupsOfPeople(), Permissions.UPDATE, Resources.TASK, task.getId());
    }

    private Set<String> groupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
    }
}
