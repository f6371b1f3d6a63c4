package org.hiringpipelines.workflows.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.workflows.board.AwaitedTask;
import org.hiringpipelines.workflows.board.AwaitedTasks;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The tasks that the engine holds for applications. */
class CamundaAwaitedTasks implements AwaitedTasks {

    /**
     * Each task as often as groups could do it. The engine's query answers no groups; asked for one task after the other they would be a
     * statement for each. By the business key, of which there is an index, and which each process of an application has.
     */
    private static final String TASKS = """
            select E.BUSINESS_KEY_, T.ID_, T.PROC_DEF_ID_, T.TASK_DEF_KEY_, T.NAME_, T.ASSIGNEE_, T.DUE_DATE_, L.GROUP_ID_
            from %1$sACT_RU_EXECUTION E
            join %1$sACT_RU_TASK T on T.PROC_INST_ID_ = E.ID_
            left join %1$sACT_RU_IDENTITYLINK L
                on L.TASK_ID_ = T.ID_ and L.TYPE_ = 'candidate' and L.GROUP_ID_ is not null
            where E.BUSINESS_KEY_ in (:subjects)
            order by T.CREATE_TIME_, T.ID_
            """;

    /** As many as a list in a statement should hold: each length is parsed and planned anew. */
    private static final int TOGETHER = 250;

    private final ManagementService management;
    private final House house;
    private final NamedParameterJdbcTemplate database;

    CamundaAwaitedTasks(ManagementService management, House house, DataSource database) {
        this.management = management;
        this.house = house;
        this.database = new NamedParameterJdbcTemplate(database);
    }

    @Override
    public Map<String, List<AwaitedTask>> of(Collection<String> applicationIds) {
        // What the engine's tables are called, it tells administrators alone.
        String prefix = house.does(() -> management.getTableName(Task.class)).replace("ACT_RU_TASK", "");
        Map<String, FoundTask> found = new LinkedHashMap<>();
        List<String> ids = List.copyOf(applicationIds);
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            database.query(
                    TASKS.formatted(prefix),
                    Map.of("subjects", ids.subList(from, Math.min(from + TOGETHER, ids.size()))),
                    row -> {
                        FoundTask task = found.computeIfAbsent(row.getString("ID_"), id -> new FoundTask());
                        task.read(row);
                    });
        }
        return found.values().stream()
                .collect(Collectors.groupingBy(
                        task -> task.subject, Collectors.mapping(FoundTask::awaited, Collectors.toList())));
    }

    /** The rows of a task, put together. */
    private static final class FoundTask {

        private final Set<String> groups = new LinkedHashSet<>();
        private String subject;
        private AwaitedTask task;

        void read(ResultSet row) throws SQLException {
            subject = row.getString("BUSINESS_KEY_");
            Timestamp due = row.getTimestamp("DUE_DATE_");
            String group = row.getString("GROUP_ID_");
            if (group != null) {
                groups.add(group);
            }
            task = new AwaitedTask(
                    row.getString("ID_"),
                    row.getString("PROC_DEF_ID_"),
                    row.getString("TASK_DEF_KEY_"),
                    row.getString("NAME_"),
                    row.getString("ASSIGNEE_"),
                    Set.of(),
                    due == null ? null : due.toInstant());
        }

        AwaitedTask awaited() {
            return new AwaitedTask(
                    task.id(),
                    task.diagram(),
                    task.key(),
                    task.name(),
                    task.assignee(),
                    new LinkedHashSet<>(groups),
                    task.dueAt());
        }
    }
}
