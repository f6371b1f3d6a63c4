package org.hiringpipelines.workflows.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.tasks.PersonalTask;
import org.hiringpipelines.workflows.tasks.PersonalTasks;
import org.hiringpipelines.workflows.tasks.TaskSubject;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The engine's tasks, person by person. What somebody may see of them the engine itself decides. */
class CamundaPersonalTasks implements PersonalTasks {

    /** What those who lead a posting wait for: interviewers, approvers, and candidates whose answers others record. */
    private static final Set<String> AWAITED = Set.of(
            "Task_WriteScorecard",
            "Task_ApprovePosting",
            "Task_ApproveOffer",
            "Task_RecordSlot",
            "Task_RecordOfferAnswer",
            "Task_RecordClearance");

    private static final String APPLICATION = "applicationId";
    private static final String POSTING = "postingId";
    private static final String[] LABELS = {APPLICATION, POSTING, "candidateName", "postingTitle"};

    /** The engine's own query knows nothing of who leads a posting. */
    private static final String OF_LED_POSTINGS = """
            from %1$sACT_RU_TASK T
            join %1$sACT_RU_VARIABLE P on P.VAR_SCOPE_ = T.PROC_INST_ID_ and P.NAME_ = 'postingId'
            where T.TASK_DEF_KEY_ in (:keys) and T.SUSPENSION_STATE_ = 1
            and (T.FOLLOW_UP_DATE_ is null or T.FOLLOW_UP_DATE_ <= :now)
            and (T.ASSIGNEE_ is null or T.ASSIGNEE_ <> :person)
            and P.TEXT_ in (select posting_id from posting_lead where person = :person or team in (:groups))""";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final NamedParameterJdbcTemplate database;
    private final House house;
    private final Clock clock;

    CamundaPersonalTasks(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            DataSource database,
            House house,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.database = new NamedParameterJdbcTemplate(database);
        this.house = house;
        this.clock = clock;
    }

    @Override
    public List<PersonalTask> dueTo(Person person, int most) {
        List<Task> found = new ArrayList<>(
                own(person).orderByDueDate().asc().orderByTaskId().asc().listPage(0, most));
        // Databases do not agree where a task without a day comes.
        found.removeIf(task -> task.getDueDate() == null);
        if (found.size() < most) {
            found.addAll(own(person)
                    .withoutDueDate()
                    .orderByTaskCreateTime()
                    .asc()
                    .orderByTaskId()
                    .asc()
                    .listPage(0, most - found.size()));
        }
        return labelled(found);
    }

    @Override
    public long countDueTo(Person person) {
        return own(person).count();
    }

    @Override
    public long countOverdue(Person person, Instant moment) {
        return own(person).dueBefore(Date.from(moment)).count();
    }

    private TaskQuery own(Person person) {
        TaskQuery query =
                tasks.createTaskQuery().active().taskDefinitionKeyNotIn(PersonalTask.STANDING.toArray(String[]::new));
        List<String> groups = person.groupsOfPeople();
        return groups.isEmpty()
                ? query.taskAssignee(person.id())
                : query.or()
                        .taskAssignee(person.id())
                        .taskCandidateGroupIn(groups)
                        .endOr();
    }

    @Override
    public List<PersonalTask> about(Person person, String subjectId) {
        return labelled(tasks
                .createTaskQuery()
                .active()
                .processInstanceBusinessKey(subjectId)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, 50)
                .stream()
                .filter(task -> task.getAssignee() == null || task.getAssignee().equals(person.id()))
                .toList());
    }

    @Override
    public Optional<PersonalTask> find(Person person, String taskId) {
        Task task = tasks.createTaskQuery().active().taskId(taskId).singleResult();
        return task == null
                        || (task.getAssignee() != null && !task.getAssignee().equals(person.id()))
                ? Optional.empty()
                : Optional.of(labelled(List.of(task)).get(0));
    }

    @Override
    public Optional<TaskSubject> subjectOf(String taskId) {
        return house.does(() -> Optional.ofNullable(
                        history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult())
                .flatMap(this::subjectOf));
    }

    private Optional<TaskSubject> subjectOf(HistoricTaskInstance task) {
        String instance = task.getProcessInstanceId();
        if (task.getProcessDefinitionKey().equals(CamundaPostingProcess.KEY)) {
            return businessKey(instance).map(posting -> new TaskSubject(posting, true));
        }
        // A mail's process goes by the mail.
        return Optional.ofNullable(labels(List.of(instance))
                        .getOrDefault(instance, Map.of())
                        .get(APPLICATION))
                .or(() -> businessKey(instance))
                .map(application -> new TaskSubject(application, false));
    }

    private Optional<String> businessKey(String instance) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(HistoricProcessInstance::getBusinessKey);
    }

    @Override
    public List<PersonalTask> awaitedBy(Person person, int most) {
        List<String> ids = database.queryForList(
                "select T.ID_ " + ofLedPostings() + " order by T.CREATE_TIME_, T.ID_ limit :most",
                asked(person).addValue("most", most),
                String.class);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> groups = groupsOf(ids);
        return house.does(() ->
                labelled(tasks.createTaskQuery()
                                .taskIdIn(ids.toArray(String[]::new))
                                .orderByTaskCreateTime()
                                .asc()
                                .list())
                        .stream()
                        .map(task -> withGroups(task, groups.getOrDefault(task.id(), Set.of())))
                        .toList());
    }

    @Override
    public long countAwaitedBy(Person person) {
        return Optional.ofNullable(
                        database.queryForObject("select count(*) " + ofLedPostings(), asked(person), Long.class))
                .orElse(0L);
    }

    private String ofLedPostings() {
        return OF_LED_POSTINGS.formatted(prefix());
    }

    /** Only administrators may ask the engine what its tables are called. */
    private String prefix() {
        return house.does(() -> management.getTableName(Task.class).replace("ACT_RU_TASK", ""));
    }

    private MapSqlParameterSource asked(Person person) {
        List<String> groups = person.groupsOfPeople();
        return new MapSqlParameterSource("person", person.id())
                .addValue("groups", groups.isEmpty() ? List.of("") : groups)
                .addValue("keys", AWAITED)
                .addValue("now", Timestamp.from(clock.instant()));
    }

    private Map<String, Set<String>> groupsOf(Collection<String> taskIds) {
        Map<String, Set<String>> groups = new HashMap<>();
        database.query(
                "select TASK_ID_, GROUP_ID_ from " + prefix()
                        + "ACT_RU_IDENTITYLINK where TASK_ID_ in (:ids) and TYPE_ = 'candidate' and GROUP_ID_ is not null",
                Map.of("ids", taskIds),
                row -> {
                    groups.computeIfAbsent(row.getString(1), task -> new HashSet<>())
                            .add(row.getString(2));
                });
        return groups;
    }

    private static PersonalTask withGroups(PersonalTask task, Set<String> groups) {
        return new PersonalTask(
                task.id(),
                task.key(),
                task.name(),
                task.instructions(),
                task.since(),
                task.dueAt(),
                task.assignee(),
                groups,
                task.applicationId(),
                task.postingId(),
                task.candidateName(),
                task.postingTitle());
    }

    private List<PersonalTask> labelled(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, String>> labels = house.does(() ->
                labels(found.stream().map(Task::getProcessInstanceId).distinct().toList()));
        return found.stream()
                .map(task -> personal(task, labels.getOrDefault(task.getProcessInstanceId(), Map.of())))
                .toList();
    }

    /** What the instances say of themselves; whoever sees a task may see what it is about. */
    private Map<String, Map<String, String>> labels(List<String> instanceIds) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instanceIds.toArray(String[]::new))
                .variableNameIn(LABELS)
                .list()
                .stream()
                .filter(variable -> variable.getProcessInstanceId().equals(variable.getExecutionId()))
                .filter(variable -> variable.getTaskId() == null && variable.getValue() instanceof String)
                .collect(Collectors.groupingBy(
                        VariableInstance::getProcessInstanceId,
                        Collectors.toMap(VariableInstance::getName, variable -> (String) variable.getValue())));
    }

    private static PersonalTask personal(Task task, Map<String, String> labels) {
        Date followUp = task.getFollowUpDate();
        Instant created = task.getCreateTime().toInstant();
        return new PersonalTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getDescription(),
                followUp == null || followUp.toInstant().isBefore(created) ? created : followUp.toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getAssignee(),
                Set.of(),
                labels.get(APPLICATION),
                labels.get(POSTING),
                labels.get("candidateName"),
                labels.get("postingTitle"));
    }
}
