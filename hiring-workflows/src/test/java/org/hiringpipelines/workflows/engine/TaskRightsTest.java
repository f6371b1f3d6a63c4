package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Who may do what with a task. What is expected here are the answers of the engine as it comes, which keeps rows for each task, but for two
 * things: who holds a task reads what labels its process, and who had it before somebody else does not see it any more.
 */
@HiringTest
@TestPropertySource(properties = "camunda.bpm.authorization.enabled=true")
public class TaskRightsTest {

    private static final String PROCESS = "errand";
    private static final String PERSON = "kim";
    private static final List<String> GROUPS = List.of("clerks", "porters");

    private static final String SEES =
            "listed counted amongCandidates alternative sorted filtered reads form links taskVariables";
    private static final String WORKS = " claims completes writes assigns delegates saves hands";

    /** What the engine answers who asks for a right alone: by a task one holds these. */
    private static final String MAY = " READ UPDATE";

    /** Who holds a task reads besides what labels its process, for which the engine wants a grant. */
    private static final String SEES_AS_HOLDER = SEES + " processVariables";

    private static final String ALL_OF_A_HOLDER = SEES_AS_HOLDER + WORKS + MAY;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FormService forms;

    @Autowired
    private FilterService filters;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private TaskRights rights;

    @Autowired
    private JdbcTemplate database;

    private String filter;

    private final List<Authorization> granted = new ArrayList<>();

    @BeforeEach
    void deploy() {
        repository
                .createDeployment()
                .name(PROCESS)
                .addModelInstance(
                        "errand.bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("Task_Run")
                                .endEvent()
                                .done())
                .deploy();
        filter = filters.saveFilter(filters.newTaskFilter("Errands")
                        .setOwner(PERSON)
                        .setQuery(tasks.createTaskQuery()
                                .taskCandidateGroup("cooks")
                                .includeAssignedTasks()))
                .getId();
    }

    @AfterEach
    void clear() {
        identities.clearAuthentication();
        filters.deleteFilter(filter);
        // What was given for one task has gone with it.
        granted.stream()
                .filter(row -> authorizations
                                .createAuthorizationQuery()
                                .authorizationId(row.getId())
                                .count()
                        > 0)
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
        repository
                .createDeploymentQuery()
                .deploymentName(PROCESS)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    static Stream<Arguments> holders() {
        return Stream.of(
                holder("assignee", (tasks, task) -> tasks.setAssignee(task, PERSON), ALL_OF_A_HOLDER),
                holder("owner", (tasks, task) -> tasks.setOwner(task, PERSON), ALL_OF_A_HOLDER),
                holder("candidate", (tasks, task) -> tasks.addCandidateUser(task, PERSON), ALL_OF_A_HOLDER),
                holder("of the candidates", (tasks, task) -> tasks.addCandidateGroup(task, "clerks"), ALL_OF_A_HOLDER),
                holder(
                        "participant",
                        (tasks, task) -> tasks.addUserIdentityLink(task, PERSON, "runner"),
                        ALL_OF_A_HOLDER),
                holder(
                        "of the participants",
                        (tasks, task) -> tasks.addGroupIdentityLink(task, "porters", "runners"),
                        ALL_OF_A_HOLDER),
                holder(
                        "who gave it back",
                        (tasks, task) -> {
                            tasks.claim(task, PERSON);
                            tasks.setAssignee(task, null);
                        },
                        ALL_OF_A_HOLDER),
                holder(
                        "from whom it was taken",
                        (tasks, task) -> {
                            tasks.setAssignee(task, PERSON);
                            tasks.setAssignee(task, "another");
                            tasks.setAssignee(task, PERSON);
                            tasks.setAssignee(task, "another");
                        },
                        ""),
                holder(
                        "who delegated it",
                        (tasks, task) -> {
                            tasks.setAssignee(task, PERSON);
                            tasks.delegateTask(task, "another");
                        },
                        ALL_OF_A_HOLDER),
                holder(
                        "nobody",
                        (tasks, task) -> {
                            tasks.setAssignee(task, "another");
                            tasks.setOwner(task, "boss");
                            tasks.addCandidateUser(task, "third");
                            tasks.addCandidateGroup(task, "cooks");
                        },
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("holders")
    void whoHoldsATaskSeesItAndWorksOnIt(String who, Holding holding, String expected) {
        assertThat(answers(holding)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("holders")
    void whatIsRevokedElsewhereTakesNothingAway(String who, Holding holding, String expected) {
        set(AUTH_TYPE_REVOKE, PERSON, null, PROCESS_DEFINITION, "tea", Permissions.ALL);

        assertThat(answers(holding)).isEqualTo(expected);
    }

    @Test
    void whatIsRevokedInGeneralBindsGroupsAndNotWhoIsNamed() {
        set(AUTH_TYPE_REVOKE, PERSON, null, TASK, ANY, Permissions.ALL);

        assertThat(answers((tasks, task) -> tasks.setAssignee(task, PERSON))).isEqualTo(SEES_AS_HOLDER + MAY);
        assertThat(answers((tasks, task) -> tasks.addCandidateGroup(task, "clerks")))
                .isEmpty();
    }

    @Test
    void whatIsRevokedForAGroupOrGivenToAllInPartBindsNobodyWhoHoldsTheTask() {
        set(AUTH_TYPE_REVOKE, null, "porters", TASK, ANY, Permissions.READ, Permissions.UPDATE);
        set(AUTH_TYPE_GLOBAL, ANY, null, TASK, ANY, Permissions.DELETE);

        assertThat(answers((tasks, task) -> tasks.setAssignee(task, PERSON)))
                .isEqualTo(SEES_AS_HOLDER + MAY + " DELETE");
        assertThat(answers((tasks, task) -> tasks.addCandidateGroup(task, "clerks")))
                .isEqualTo(SEES_AS_HOLDER + MAY + " DELETE");
        assertThat(answers((tasks, task) -> {})).isEqualTo("DELETE");
    }

    @Test
    void whatIsRevokedByProcessComesFirst() {
        set(AUTH_TYPE_REVOKE, PERSON, null, PROCESS_DEFINITION, PROCESS, ProcessDefinitionPermissions.TASK_ASSIGN);

        assertThat(answers((tasks, task) -> tasks.setAssignee(task, PERSON)))
                .isEqualTo(ALL_OF_A_HOLDER.replace(" assigns delegates saves hands", ""));
    }

    @Test
    void grantsByProcessAndForAllTasksHoldBesides() {
        Authorization grant = set(AUTH_TYPE_GRANT, null, "clerks", PROCESS_DEFINITION, PROCESS, Permissions.READ_TASK);
        assertThat(answers((tasks, task) -> {})).as("read by process").isEqualTo(SEES.replace(" taskVariables", ""));
        remove(grant);

        grant = set(
                AUTH_TYPE_GRANT, PERSON, null, PROCESS_DEFINITION, ANY, Permissions.READ_TASK, Permissions.TASK_WORK);
        assertThat(answers((tasks, task) -> tasks.addCandidateGroup(task, "cooks")))
                .as("work by process")
                .isEqualTo(SEES.replace(" taskVariables", "") + " claims completes");
        remove(grant);

        grant = set(AUTH_TYPE_GRANT, PERSON, null, TASK, ANY, Permissions.READ);
        assertThat(answers((tasks, task) -> {})).as("read all tasks").isEqualTo(SEES + " processVariables READ");
        remove(grant);

        set(AUTH_TYPE_GLOBAL, ANY, null, TASK, ANY, Permissions.READ);
        assertThat(answers((tasks, task) -> {})).as("all read all tasks").isEqualTo(SEES + " processVariables READ");
    }

    @Test
    void aGrantForOneTaskHoldsForIt() {
        assertThat(answers((tasks, task) -> set(AUTH_TYPE_GRANT, PERSON, null, TASK, task, Permissions.READ)))
                .isEqualTo(SEES + " READ");
        assertThat(answers((tasks, task) -> set(AUTH_TYPE_REVOKE, PERSON, null, TASK, task, Permissions.READ)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("holders")
    void noRowIsKeptForATask(String who, Holding holding, String expected) {
        List<String> before = rows();

        answers(holding);
        runtime.startProcessInstanceByKey(PROCESS);
        tasks.createTaskQuery().list().forEach(task -> holding.take(tasks, task.getId()));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void rowsOfTheVersionBeforeGoAndNobodyLosesATask() {
        List<String> before = rows();
        String held = open();
        tasks.setAssignee(held, PERSON);
        tasks.addCandidateGroup(held, "clerks");
        String had = open();
        String grouped = open();
        List.of(held, had)
                .forEach(task -> set(AUTH_TYPE_GRANT, PERSON, null, TASK, task, Permissions.READ, Permissions.UPDATE));
        List.of(held, grouped)
                .forEach(
                        task -> set(AUTH_TYPE_GRANT, null, "clerks", TASK, task, Permissions.READ, Permissions.UPDATE));
        String shown = open();
        set(AUTH_TYPE_GRANT, "visitor", null, TASK, shown, Permissions.READ);

        rights.removeRows();
        rights.removeRows();

        List<String> after = rows();
        assertThat(after.removeAll(before)).isEqualTo(!before.isEmpty());
        assertThat(after).as("what an administrator gave for one task").containsExactly("7 " + shown + " visitor");
        assertThat(linksOf(held)).containsExactlyInAnyOrder("candidate clerks", "assignee " + PERSON);
        assertThat(mayWork(PERSON, List.of())).containsExactlyInAnyOrder(held, had);
        assertThat(mayWork("another", List.of("clerks"))).containsExactlyInAnyOrder(held, grouped);
        assertThat(mayWork("another", List.of("porters"))).isEmpty();
        assertThat(mayWork("visitor", List.of())).isEmpty();
    }

    private String open() {
        String instance = runtime.startProcessInstanceByKey(PROCESS).getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private List<String> linksOf(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .map(link -> link.getType() + " " + (link.getUserId() == null ? link.getGroupId() : link.getUserId()))
                .toList();
    }

    private List<String> mayWork(String user, List<String> groups) {
        List<String> all = tasks.createTaskQuery().processDefinitionKey(PROCESS).list().stream()
                .map(Task::getId)
                .filter(task -> authorizations.isUserAuthorized(user, groups, Permissions.UPDATE, TASK, task))
                .toList();
        try {
            identities.setAuthentication(user, groups);
            assertThat(tasks.createTaskQuery().processDefinitionKey(PROCESS).list())
                    .extracting(Task::getId)
                    .containsAll(all);
        } finally {
            identities.clearAuthentication();
        }
        return all;
    }

    private List<String> rows() {
        return database.queryForList(
                "select concat_ws(' ', resource_type_, resource_id_, user_id_, group_id_) as entry"
                        + " from act_ru_authorization order by entry",
                String.class);
    }

    /** Each task is tried with a new instance, since some of what is tried ends it. */
    private String answers(Holding holding) {
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        attempts.put(
                "listed",
                task -> tasks.createTaskQuery().list().stream()
                        .anyMatch(found -> found.getId().equals(task)));
        attempts.put("counted", task -> tasks.createTaskQuery().taskId(task).count() == 1);
        attempts.put(
                "amongCandidates",
                task -> tasks.createTaskQuery()
                                .taskCandidateGroup("cooks")
                                .includeAssignedTasks()
                                .taskId(task)
                                .count()
                        == 1);
        attempts.put(
                "alternative",
                task -> tasks.createTaskQuery()
                                .or()
                                .taskId(task)
                                .taskName("none")
                                .endOr()
                                .count()
                        == 1);
        attempts.put("sorted", this::sorted);
        attempts.put("filtered", this::filtered);
        attempts.put("reads", done(task -> tasks.getVariables(task)));
        attempts.put("form", done(task -> forms.getTaskFormData(task)));
        attempts.put("links", done(task -> tasks.getIdentityLinksForTask(task)));
        attempts.put(
                "taskVariables",
                task -> runtime.createVariableInstanceQuery().taskIdIn(task).count() == 1);
        attempts.put(
                "processVariables",
                task -> runtime.createVariableInstanceQuery()
                                .variableName("topic")
                                .list()
                                .size()
                        == 1);
        attempts.put("claims", done(this::claim));
        attempts.put("completes", done(task -> tasks.complete(task)));
        attempts.put("writes", done(task -> tasks.setVariableLocal(task, "detail", "on foot")));
        attempts.put("assigns", done(task -> tasks.setAssignee(task, PERSON)));
        attempts.put("delegates", done(task -> tasks.delegateTask(task, "deputy")));
        attempts.put("saves", done(this::takeBySaving));
        attempts.put("hands", done(task -> tasks.addCandidateUser(task, PERSON)));
        for (Permission permission : List.of(
                TaskPermissions.READ,
                TaskPermissions.UPDATE,
                TaskPermissions.DELETE,
                TaskPermissions.TASK_WORK,
                TaskPermissions.TASK_ASSIGN,
                TaskPermissions.READ_VARIABLE)) {
            attempts.put(
                    permission.getName(),
                    task -> authorizations.isUserAuthorized(PERSON, GROUPS, permission, TASK, task));
        }
        return attempts.entrySet().stream()
                .filter(attempt -> succeeds(attempt.getValue(), holding))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    private boolean succeeds(Attempt attempt, Holding holding) {
        String instance = runtime.startProcessInstanceByKey(PROCESS, Map.of("topic", "milk"))
                .getId();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        tasks.setVariableLocal(task, "detail", "by bicycle");
        tasks.addCandidateGroup(task, "cooks");
        holding.take(tasks, task);
        try {
            identities.setAuthentication(PERSON, GROUPS);
            return attempt.of(task);
        } catch (AuthorizationException refused) {
            return false;
        } finally {
            identities.clearAuthentication();
            if (runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0) {
                runtime.deleteProcessInstance(instance, "tried");
            }
        }
    }

    private boolean sorted(String task) {
        return Stream.of(
                        tasks.createTaskQuery()
                                .orderByProcessVariable("topic", ValueType.STRING)
                                .asc(),
                        tasks.createTaskQuery().orderByTaskNameCaseInsensitive().desc())
                .allMatch(query -> query.taskCandidateGroup("cooks").includeAssignedTasks().list().stream()
                        .anyMatch(found -> found.getId().equals(task)));
    }

    private boolean filtered(String task) {
        return filters.<Task>list(filter).stream()
                .anyMatch(found -> found.getId().equals(task));
    }

    private void claim(String task) {
        try {
            tasks.claim(task, PERSON);
        } catch (TaskAlreadyClaimedException taken) {
            // By somebody else, which is told to those alone who may claim it.
        }
    }

    /** A task that somebody got hold of by whatever way, and would like to be theirs. */
    private void takeBySaving(String id) {
        identities.clearAuthentication();
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        identities.setAuthentication(PERSON, GROUPS);
        task.setAssignee(PERSON);
        task.setOwner(PERSON);
        tasks.saveTask(task);
    }

    private Authorization set(
            int type, String user, String group, Resource resource, String id, Permission... permissions) {
        Authorization row = authorizations.createNewAuthorization(type);
        if (user != null) {
            row.setUserId(user);
        }
        if (group != null) {
            row.setGroupId(group);
        }
        row.setResource(resource);
        row.setResourceId(id);
        for (Permission permission : permissions) {
            if (type == AUTH_TYPE_REVOKE) {
                row.removePermission(permission);
            } else {
                row.addPermission(permission);
            }
        }
        authorizations.saveAuthorization(row);
        granted.add(row);
        return row;
    }

    private void remove(Authorization row) {
        granted.remove(row);
        authorizations.deleteAuthorization(row.getId());
    }

    private static Attempt done(Consumer<String> deed) {
        return task -> {
            deed.accept(task);
            return true;
        };
    }

    private static Arguments holder(String who, Holding holding, String expected) {
        return Arguments.of(who, holding, expected);
    }

    /** How somebody comes to hold a task, as far as they do. */
    private interface Holding {

        void take(TaskService tasks, String task);
    }

    private interface Attempt {

        boolean of(String task);
    }
}
