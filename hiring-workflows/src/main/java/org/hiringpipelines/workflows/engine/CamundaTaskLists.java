package org.hiringpipelines.workflows.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.workflows.deadlines.OpenTask;
import org.hiringpipelines.workflows.deadlines.TaskLabels;
import org.hiringpipelines.workflows.deadlines.TaskLists;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tasks of the engine. */
class CamundaTaskLists implements TaskLists {

    /**
     * Each task as often as groups could do it. The engine's query answers neither groups nor variables; asked for one task after the other they would be
     * three statements for each. In an engine that others use, too, a variable of that name need not be a posting of ours.
     */
    private static final String OPEN_TASKS = """
            select T.ID_, T.TASK_DEF_KEY_, T.NAME_, T.PROC_DEF_ID_, T.PROC_INST_ID_, T.CREATE_TIME_, T.FOLLOW_UP_DATE_, T.DUE_DATE_, T.ASSIGNEE_,
                P.TEXT_ as POSTING, O.TEXT_ as OFFER, L.GROUP_ID_
            from %1$sACT_RU_TASK T
            join %1$sACT_RU_VARIABLE P on P.VAR_SCOPE_ = T.PROC_INST_ID_ and P.NAME_ = 'postingId'
            join requisition on requisition.id = P.TEXT_
            left join %1$sACT_RU_VARIABLE O on O.VAR_SCOPE_ = T.PROC_INST_ID_ and O.NAME_ = 'offerId'
            left join %1$sACT_RU_IDENTITYLINK L
                on L.TASK_ID_ = T.ID_ and L.TYPE_ = 'candidate' and L.GROUP_ID_ is not null and T.ASSIGNEE_ is null
            where T.SUSPENSION_STATE_ = 1
            order by T.ID_
            """;

    private static final int AT_A_TIME = 1_000;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final JdbcTemplate database;

    CamundaTaskLists(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService management,
            DataSource database) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(AT_A_TIME);
    }

    @Override
    public void release(String taskId) {
        // Not in the expression itself: there, null becomes an empty text, and the task somebody's without a name.
        tasks.setAssignee(taskId, null);
    }

    @Override
    public void each(Consumer<OpenTask> todo) {
        String prefix = management.getTableName(Task.class).replace("ACT_RU_TASK", "");
        Rows rows = new Rows(todo);
        database.query(OPEN_TASKS.formatted(prefix), rows::next);
        rows.end();
    }

    /** Puts the rows of a task together. */
    private final class Rows {

        private final Consumer<OpenTask> todo;
        private final Map<String, TaskBeginnings> diagrams = new HashMap<>();
        private final Set<String> groups = new HashSet<>();
        private String id;
        private OpenTask task;

        Rows(Consumer<OpenTask> todo) {
            this.todo = todo;
        }

        void next(ResultSet row) throws SQLException {
            if (!row.getString("ID_").equals(id)) {
                end();
                id = row.getString("ID_");
                task = read(row);
            }
            String group = row.getString("GROUP_ID_");
            if (group != null) {
                groups.add(group);
            }
        }

        void end() {
            if (task != null) {
                todo.accept(task.of(groups));
                groups.clear();
            }
        }

        private OpenTask read(ResultSet row) throws SQLException {
            String key = row.getString("TASK_DEF_KEY_");
            return new OpenTask(
                    row.getString("ID_"),
                    key,
                    row.getString("NAME_"),
                    diagrams.computeIfAbsent(row.getString("PROC_DEF_ID_"), this::beginnings)
                            .of(key, moment(row, "CREATE_TIME_"), moment(row, "FOLLOW_UP_DATE_")),
                    moment(row, "DUE_DATE_"),
                    row.getString("ASSIGNEE_"),
                    Set.of(),
                    row.getString("POSTING"),
                    row.getString("OFFER"),
                    row.getString("PROC_INST_ID_"));
        }

        private TaskBeginnings beginnings(String diagram) {
            return new TaskBeginnings(repository.getBpmnModelInstance(diagram));
        }

        private static Instant moment(ResultSet row, String column) throws SQLException {
            Timestamp moment = row.getTimestamp(column);
            return moment == null ? null : moment.toInstant();
        }
    }

    @Override
    public Map<String, TaskLabels> labels(Collection<String> instanceIds) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instanceIds.toArray(String[]::new))
                .variableNameIn("candidateName", "postingTitle")
                .list()
                .stream()
                .filter(variable -> variable.getProcessInstanceId().equals(variable.getExecutionId()))
                .collect(Collectors.groupingBy(
                        VariableInstance::getProcessInstanceId,
                        Collectors.collectingAndThen(Collectors.toList(), CamundaTaskLists::labels)));
    }

    private static TaskLabels labels(List<VariableInstance> variables) {
        Map<String, String> byName = new HashMap<>();
        variables.forEach(variable -> byName.put(variable.getName(), (String) variable.getValue()));
        return new TaskLabels(byName.get("candidateName"), byName.get("postingTitle"));
    }
}
