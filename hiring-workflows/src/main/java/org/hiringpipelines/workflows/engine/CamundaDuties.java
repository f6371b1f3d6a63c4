package org.hiringpipelines.workflows.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
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
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What the engine's tasks and authorisations give to people. */
class CamundaDuties implements Duties {

    /**
     * By their tasks, and by the tasks of their postings. What somebody leads they know already, and have the most of; what a colleague has been
     * given is the colleague's.
     */
    private static final String OF_TASKS = """
            with offered as (
                select E.BUSINESS_KEY_ as subject from %1$sACT_RU_TASK T
                join %1$sACT_RU_EXECUTION E on E.ID_ = T.PROC_INST_ID_
                where T.ASSIGNEE_ = :person
                union
                select E.BUSINESS_KEY_ from %1$sACT_RU_IDENTITYLINK L
                join %1$sACT_RU_TASK T on T.ID_ = L.TASK_ID_
                join %1$sACT_RU_EXECUTION E on E.ID_ = T.PROC_INST_ID_
                where L.USER_ID_ = :person or T.ASSIGNEE_ is null and L.GROUP_ID_ in (:groups))
            select application.id from application
            where (application.id in (select subject from offered)
                or application.posting_id in (select subject from offered))
            and application.posting_id not in
                (select posting_id from posting_lead where person = :person or team in (:groups))
            limit :most
            """;

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final ManagementService management;
    private final House house;
    private final NamedParameterJdbcTemplate database;

    CamundaDuties(
            TaskService tasks,
            AuthorizationService authorizations,
            ManagementService management,
            House house,
            DataSource database) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.management = management;
        this.house = house;
        this.database = new NamedParameterJdbcTemplate(database);
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
    public List<String> applicationsOfTasks(Person person, int most) {
        String prefix = house.does(() -> management.getTableName(Task.class)).replace("ACT_RU_TASK", "");
        List<String> groups = person.groupsOfPeople();
        return database.queryForList(
                OF_TASKS.formatted(prefix),
                Map.of("person", person.id(), "groups", groups.isEmpty() ? List.of("") : groups, "most", most),
                String.class);
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
