package org.hiringpipelines.workflows.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets the task itself say who may see it and work on it: whoever is its assignee or owner, or linked to it in person or by a group. The
 * engine writes that down once more, as a row for each of them and each task, and joins every list of tasks with all of these rows, so
 * that a list of 6,000 took eleven seconds. Grants for all tasks of a process, and for all tasks, hold as ever.
 * <p>Besides, whoever leads a posting sees the tasks, instances and history of it and of all applications for it; colleagues do not see
 * what one of the two leading groups has been given, as long as somebody has it.
 */
public class TaskRights extends AbstractProcessEnginePlugin {

    private static final List<String> STATEMENTS = List.of(
            "org/hiringpipelines/workflows/engine/TaskRights.xml",
            "org/hiringpipelines/workflows/engine/InstanceRights.xml");

    /** The engine's statements that ask for rights to tasks and instances, and ours in their place. */
    private static final Map<String, String> IN_PLACE_OF = Map.ofEntries(
            Map.entry("selectTaskByQueryCriteria", "selectVisibleTasks"),
            Map.entry("selectTaskCountByQueryCriteria", "selectVisibleTaskCount"),
            Map.entry("selectVariableInstanceByQueryCriteria", "selectVisibleVariables"),
            Map.entry("selectVariableInstanceCountByQueryCriteria", "selectVisibleVariableCount"),
            Map.entry("selectProcessInstanceByQueryCriteria", "selectVisibleInstances"),
            Map.entry("selectProcessInstanceCountByQueryCriteria", "selectVisibleInstanceCount"),
            Map.entry("selectProcessInstanceIdsByQueryCriteria", "selectVisibleInstanceIds"),
            Map.entry("selectProcessInstanceDeploymentIdMappingsByQueryCriteria", "selectVisibleInstanceDeployments"),
            Map.entry("selectHistoricProcessInstancesByQueryCriteria", "selectVisibleHistoricInstances"),
            Map.entry("selectHistoricProcessInstanceCountByQueryCriteria", "selectVisibleHistoricInstanceCount"),
            Map.entry("selectHistoricProcessInstanceIdsByQueryCriteria", "selectVisibleHistoricInstanceIds"),
            Map.entry(
                    "selectHistoricProcessInstanceDeploymentIdMappingsByQueryCriteria",
                    "selectVisibleHistoricInstanceDeployments"),
            Map.entry("selectHistoricTaskInstancesByQueryCriteria", "selectVisibleHistoricTasks"),
            Map.entry("selectHistoricTaskInstanceCountByQueryCriteria", "selectVisibleHistoricTaskCount"),
            Map.entry("selectHistoricActivityInstancesByQueryCriteria", "selectVisibleHistoricActivities"),
            Map.entry("selectHistoricActivityInstanceCountByQueryCriteria", "selectVisibleHistoricActivityCount"),
            Map.entry("selectUserOperationLogEntriesByQueryCriteria", "selectVisibleOperations"),
            Map.entry("selectUserOperationLogEntryCountByQueryCriteria", "selectVisibleOperationCount"));

    /**
     * Links a task to who has had it. It stays open to them until somebody else has it: who gave a task back that is in no group's list
     * could not take it again otherwise.
     */
    private static final String FORMER_ASSIGNEE = "formerAssignee";

    private final WithoutRows provider = new WithoutRows();

    private ProcessEngineConfigurationImpl engine;

    @Override
    public void preInit(ProcessEngineConfigurationImpl settings) {
        engine = settings;
        engine.setResourceAuthorizationProvider(provider);
        List<SessionFactory> sessions = new ArrayList<>(List.of(new Sessions()));
        if (engine.getCustomSessionFactories() != null) {
            sessions.addAll(engine.getCustomSessionFactories());
        }
        engine.setCustomSessionFactories(sessions);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl settings) {
        Configuration statements = settings.getSqlSessionFactory().getConfiguration();
        STATEMENTS.forEach(file -> read(file, statements));
        DbSqlSessionFactory database = settings.getDbSqlSessionFactory();
        Map<String, String> mappings = new HashMap<>();
        if (database.getStatementMappings() != null) {
            mappings.putAll(database.getStatementMappings());
        }
        mappings.putAll(IN_PLACE_OF);
        // Not into the engine's own map, which all engines of the virtual machine share.
        database.setStatementMappings(mappings);
    }

    private static void read(String file, Configuration statements) {
        try (InputStream content = TaskRights.class.getClassLoader().getResourceAsStream(file)) {
            new XMLMapperBuilder(content, statements, file, statements.getSqlFragments()).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes the rows that the engine wrote for the tasks that are open, as far as they say what a task says. Whom a row lets in who is not at the
     * task any more gets a link to it; what an administrator gave for a single task stays.
     */
    public void removeRows() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            SqlSession database = context.getDbSqlSession().getSqlSession();
            Map<String, Object> row = Map.of("permissions", provider.given(), "type", FORMER_ASSIGNEE);
            database.insert("insertLinksOfRows", row);
            database.delete("deleteRowsOfTasks", row);
            database.flushStatements();
            return null;
        });
    }

    /** Writes what the engine writes, but for tasks. */
    private static final class WithoutRows extends DefaultAuthorizationProvider {

        @Override
        public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
            if (oldAssignee != null && !oldAssignee.equals(newAssignee)) {
                remember((TaskEntity) task, oldAssignee);
            }
            return super.newTaskAssignee(task, oldAssignee, newAssignee);
        }

        private static void remember(TaskEntity task, String person) {
            if (task.getIdentityLinks().stream().noneMatch(link -> person.equals(link.getUserId()))) {
                task.addUserIdentityLink(person, FORMER_ASSIGNEE);
            }
        }

        /** What has ended cannot tell any more who had it, so its rows are written where somebody switched them on. */
        @Override
        protected AuthorizationEntity[] createOrUpdateAuthorizations(Task task, String groupId, String userId) {
            if (!isHistoricInstancePermissionsEnabled()) {
                return null;
            }
            return new AuthorizationEntity[] {
                createOrUpdateAuthorization(
                        task,
                        userId,
                        groupId,
                        Resources.HISTORIC_TASK,
                        true,
                        getHistoricPermissions(isEnforceSpecificVariablePermission()))
            };
        }

        /** What a task gives to those who hold it, as the engine keeps it in a row. */
        int given() {
            AuthorizationEntity row = new AuthorizationEntity();
            addPermissions(row, getRuntimePermissions(isEnforceSpecificVariablePermission()));
            return row.getPermissions();
        }
    }

    private final class Sessions implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new RightsByTask(provider::given);
        }
    }
}
