package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who leads a posting finds in the engine what it and its applications are at, and nobody else does without a grant. */
@HiringTest
@TestPropertySource(properties = "camunda.bpm.authorization.enabled=true")
public class LedPostingsTest {

    private static final String ALL =
            "tasks instances instance variables activities pastInstances pastTasks pastActivities log";

    private static final Permission[] READING = {
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_HISTORY,
        ProcessDefinitionPermissions.READ_TASK
    };

    @Autowired
    private HiringTeam team;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    private final List<Authorization> granted = new ArrayList<>();

    private String application;
    private String instance;
    private String instanceOfTask;

    @BeforeEach
    void somebodyApplies() {
        // Nobody is in a group here.
        grant(AUTH_TYPE_GRANT, "approver", "posting", ProcessDefinitionPermissions.TASK_WORK);
        application = team.opens().appliedForBy("Ada Baker").id();
        instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("application")
                .processInstanceBusinessKey(application)
                .singleResult()
                .getId();
        identities.setAuthentication("recruiter", List.of());
        Task screening =
                tasks.createTaskQuery().processInstanceBusinessKey(application).singleResult();
        tasks.setPriority(screening.getId(), 70);
        instanceOfTask = screening.getProcessInstanceId();
        identities.clearAuthentication();
    }

    @AfterEach
    void clear() {
        identities.clearAuthentication();
        granted.forEach(row -> authorizations.deleteAuthorization(row.getId()));
    }

    @Test
    void whoIsNamedFindsAll() {
        assertThat(found("recruiter")).isEqualTo(ALL);
        assertThat(found("manager")).isEqualTo(ALL);
    }

    @Test
    void colleaguesFindNothing() {
        assertThat(found("another", "recruiters", "hiringManagers", "interviewers"))
                .isEmpty();
    }

    @Test
    void aGrantForProcessesHoldsBeside() {
        grant(AUTH_TYPE_GRANT, "another", "*", READING);

        assertThat(found("another")).isEqualTo(ALL);
    }

    @Test
    void fromWhomSomethingIsTakenTheEnginesRowsHoldAlone() {
        grant(AUTH_TYPE_REVOKE, "recruiter", "errand", READING);

        assertThat(found("recruiter")).doesNotContain("instances", "past");
    }

    /** What somebody finds, of what there is one at least. */
    private String found(String user, String... groups) {
        Map<String, BooleanSupplier> questions = new LinkedHashMap<>();
        questions.put("tasks", finds(() -> tasks.createTaskQuery().processInstanceBusinessKey(application)));
        questions.put(
                "instances", finds(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(application)));
        questions.put("instance", done(() -> runtime.getActivityInstance(instance)));
        questions.put("variables", done(() -> runtime.getVariables(instance)));
        questions.put(
                "activities",
                finds(() -> runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .activityIdIn("CallActivity_Screening")));
        questions.put(
                "pastInstances",
                finds(() -> history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(application)));
        questions.put(
                "pastTasks",
                finds(() -> history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(application)));
        questions.put(
                "pastActivities",
                finds(() -> history.createHistoricActivityInstanceQuery().processInstanceId(instance)));
        questions.put("log", finds(() -> history.createUserOperationLogQuery().processInstanceId(instanceOfTask)));
        try {
            identities.setAuthentication(user, List.of(groups));
            return questions.entrySet().stream()
                    .filter(question -> question.getValue().getAsBoolean())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(" "));
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Whether a list has what its count says, and something at all. */
    private static BooleanSupplier finds(Supplier<Query<?, ?>> query) {
        return () -> {
            int listed = query.get().list().size();
            assertThat(query.get().count()).isEqualTo(listed);
            return listed > 0;
        };
    }

    private static BooleanSupplier done(Runnable attempt) {
        return () -> {
            try {
                attempt.run();
                return true;
            } catch (AuthorizationException refused) {
                return false;
            }
        };
    }

    private void grant(int type, String user, String process, Permission... permissions) {
        Authorization row = authorizations.createNewAuthorization(type);
        row.setUserId(user);
        row.setResource(Resources.PROCESS_DEFINITION);
        row.setResourceId(process);
        for (Permission permission : permissions) {
            if (type == AUTH_TYPE_GRANT) {
                row.addPermission(permission);
            } else {
                row.removePermission(permission);
            }
        }
        granted.add(authorizations.saveAuthorization(row));
    }
}
