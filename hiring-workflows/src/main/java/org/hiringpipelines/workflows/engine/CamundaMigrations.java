package org.hiringpipelines.workflows.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.design.Move;
import org.hiringpipelines.model.design.Moves;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.migrations.MigrationProcess;
import org.hiringpipelines.workflows.migrations.MovedSubject;
import org.hiringpipelines.workflows.migrations.StepChange;
import org.hiringpipelines.workflows.migrations.StepMove;
import org.hiringpipelines.workflows.migrations.StepOfVersion;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Moves processes from version to version by the engine's own migration, each process of an application by itself: a called process keeps its
 * link to its caller. Besides, the timers of tasks go on, which no diagram draws; what runs in parallel in the new version begins; and
 * what did so in the old one alone is taken away.
 */
class CamundaMigrations implements MigrationProcess {

    private static final String SUBJECTS = """
            select distinct R.ID_ as instance, R.BUSINESS_KEY_ as subject, D.KEY_ as process
            from %1$sACT_RU_EXECUTION E
            join %1$sACT_RU_EXECUTION R on R.ID_ = E.ROOT_PROC_INST_ID_
            join %1$sACT_RE_PROCDEF D on D.ID_ = R.PROC_DEF_ID_
            where E.PARENT_ID_ is null and E.PROC_DEF_ID_ in (:definitions)
            order by D.KEY_, R.ID_
            """;

    private static final String TREE = """
            select ID_ as instance, PROC_DEF_ID_ as definition from %1$sACT_RU_EXECUTION
            where PARENT_ID_ is null and ROOT_PROC_INST_ID_ = :root
            """;

    private static final String IN_USE =
            "select distinct PROC_DEF_ID_ from %1$sACT_RU_EXECUTION where PARENT_ID_ is null";

    private static final String NO_PLACE = "No step of the new version stands in its place.";

    /** The engine's name for the whole of what is done several times. */
    private static final String SEVERAL_TIMES = "#multiInstanceBody";

    private final BulkBatches batches;
    private final DeadlineTimers timers;
    private final MovedTasks tasks;
    private final DecisionTables tables;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final House house;
    private final TransactionOperations apart;
    private final NamedParameterJdbcTemplate database;

    /** With transactions that begin anew, whatever is going on around them. */
    CamundaMigrations(
            BulkBatches batches,
            DeadlineTimers timers,
            MovedTasks tasks,
            DecisionTables tables,
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            House house,
            TransactionOperations apart,
            DataSource database) {
        this.batches = batches;
        this.timers = timers;
        this.tasks = tasks;
        this.tables = tables;
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.house = house;
        this.apart = apart;
        this.database = new NamedParameterJdbcTemplate(database);
    }

    /** The two versions of a move. */
    private record Versions(
            ProcessDefinition from, ProcessDefinition to, BpmnModelInstance before, BpmnModelInstance after) {}

    @Override
    public Moves toTheLatest() {
        return house.does(() -> {
            List<Move> moves = new ArrayList<>();
            for (String id : database.queryForList(sql(IN_USE), Map.of(), String.class)) {
                ProcessDefinition from = repository.getProcessDefinition(id);
                ProcessDefinition to = repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(from.getKey())
                        .latestVersion()
                        .singleResult();
                if (to.getVersion() > from.getVersion()) {
                    moves.add(new Move(from.getKey(), from.getVersion(), to.getVersion(), Map.of()));
                }
            }
            moves.sort(Comparator.comparing(Move::process).thenComparing(Move::from));
            return completed(new Moves(moves));
        });
    }

    @Override
    public Moves completed(Moves wanted) {
        return house.does(
                () -> new Moves(wanted.all().stream().map(this::completed).toList()));
    }

    private Move completed(Move wanted) {
        Versions versions = versions(wanted);
        requireSteps(wanted, versions);
        Map<String, String> steps = new LinkedHashMap<>();
        Set<String> ours = new HashSet<>();
        runtime.createMigrationPlan(versions.from().getId(), versions.to().getId())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(equal -> steps.put(equal.getSourceActivityId(), equal.getTargetActivityId()));
        // The engine looks for a step where it was; what was drawn into another sub-process is still the same step.
        steps(versions.before())
                .map(FlowNode::getId)
                .filter(id -> !steps.containsKey(id) && versions.after().getModelElementById(id) != null)
                .forEach(id -> steps.put(id, id));
        Branches.thatVanish(versions.before(), versions.after()).forEach(id -> steps.putIfAbsent(id, ""));
        wanted.steps().forEach((step, to) -> {
            steps.put(step, to);
            ours.add(step);
            if (severalTimes(versions.before(), step) && severalTimes(versions.after(), to)) {
                steps.put(step + SEVERAL_TIMES, to + SEVERAL_TIMES);
            }
        });
        // Until the engine takes all that nobody asked for.
        while (steps.keySet().removeAll(refused(versions, steps, ours))) {}
        return new Move(wanted.process(), wanted.from(), wanted.to(), steps);
    }

    private Set<String> refused(Versions versions, Map<String, String> steps, Set<String> asked) {
        Set<String> refused = new HashSet<>(wrong(versions, steps).keySet());
        refused.removeAll(asked);
        return refused;
    }

    private static Stream<FlowNode> steps(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream();
    }

    private static boolean severalTimes(BpmnModelInstance model, String step) {
        return model.getModelElementById(step) instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    private static void requireSteps(Move wanted, Versions versions) {
        List<Problem> problems = new ArrayList<>();
        wanted.steps().forEach((step, to) -> {
            if (versions.before().getModelElementById(withoutBody(step)) == null) {
                problems.add(noStep(wanted.process(), wanted.from(), step));
            }
            if (!to.isEmpty() && versions.after().getModelElementById(withoutBody(to)) == null) {
                problems.add(noStep(wanted.process(), wanted.to(), to));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static Problem noStep(String process, int version, String step) {
        return new Problem("moves", "Version %d of %s has no step %s.".formatted(version, process, step));
    }

    private static String withoutBody(String step) {
        return step.replace(SEVERAL_TIMES, "");
    }

    private Versions versions(Move move) {
        ProcessDefinition from = definition(move.process(), move.from());
        ProcessDefinition to = definition(move.process(), move.to());
        return new Versions(
                from, to, repository.getBpmnModelInstance(from.getId()), repository.getBpmnModelInstance(to.getId()));
    }

    private ProcessDefinition definition(String process, int version) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) {
            throw new Refusal("moves", "There is no version %d of a process %s.".formatted(version, process));
        }
        return found;
    }

    private MigrationPlan plan(Versions versions, Map<String, String> steps) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(
                versions.from().getId(), versions.to().getId());
        steps.forEach((step, to) -> {
            if (!to.isEmpty()) {
                plan.mapActivities(step, to);
            }
        });
        return plan.build();
    }

    /** Why the engine does not take a step where it is to go, by the step. */
    private Map<String, List<String>> wrong(Versions versions, Map<String, String> steps) {
        Map<String, List<String>> wrong = new HashMap<>();
        try {
            plan(versions, steps);
        } catch (MigrationPlanValidationException invalid) {
            invalid.getValidationReport()
                    .getInstructionReports()
                    .forEach(report -> wrong.put(
                            report.getMigrationInstruction().getSourceActivityId(), inWords(report.getFailures())));
        }
        return wrong;
    }

    private static List<String> inWords(Collection<String> failures) {
        return failures.stream()
                .map(failure -> failure.replaceAll("(\\w+?)(Activity)?Behavior\\b", "$1"))
                .map(failure -> failure.contains("no migration instruction") ? NO_PLACE : failure)
                .map(failure -> failure.endsWith(".") ? failure : failure + ".")
                .distinct()
                .toList();
    }

    @Override
    public List<StepOfVersion> stepsOf(String process, int version) {
        return house.does(() -> steps(repository.getBpmnModelInstance(
                        definition(process, version).getId()))
                .filter(step -> step instanceof Activity || step instanceof CatchEvent)
                .filter(step -> !(step instanceof SubProcess) && !(step instanceof StartEvent))
                .map(step -> new StepOfVersion(step.getId(), step.getName() == null ? step.getId() : step.getName()))
                .toList());
    }

    @Override
    public String diagram(String process, int version) {
        return house.does(() -> Bpmn.convertToString(
                repository.getBpmnModelInstance(definition(process, version).getId())));
    }

    @Override
    public List<StepMove> steps(Moves moves) {
        return house.does(
                () -> moves.all().stream().flatMap(move -> steps(move).stream()).toList());
    }

    private List<StepMove> steps(Move move) {
        Versions versions = versions(move);
        Map<String, List<String>> wrong = wrong(versions, move.steps());
        List<StepMove> steps = new ArrayList<>();
        for (ActivityStatistics standing : management
                .createActivityStatisticsQuery(versions.from().getId())
                .list()) {
            ModelElementInstance found = versions.before().getModelElementById(standing.getId());
            if (found instanceof FlowNode step && !(found instanceof SubProcess) && standing.getInstances() > 0) {
                steps.add(step(move, versions, step, standing.getInstances(), wrong));
            }
        }
        return steps;
    }

    private StepMove step(Move move, Versions versions, FlowNode step, long standing, Map<String, List<String>> wrong) {
        String to = move.steps().get(step.getId());
        FlowNode after = to == null || to.isEmpty() ? null : versions.after().getModelElementById(to);
        List<String> why =
                wrong.getOrDefault(step.getId(), to == null ? List.of(NO_PLACE + " Choose one.") : List.of());
        return new StepMove(
                move.process(),
                move.from(),
                step.getId(),
                step.getName(),
                standing,
                to,
                after == null ? null : after.getName(),
                why,
                after == null ? List.of() : changes(versions, step, after),
                after == null
                        ? List.of()
                        : Branches.besides(versions.before(), versions.after(), Set.of(to)).stream()
                                .map(FlowNode::getName)
                                .toList());
    }

    private List<StepChange> changes(Versions versions, FlowNode before, FlowNode after) {
        List<StepChange> changes = new ArrayList<>();
        change(changes, StepChange.What.NAME, before.getName(), after.getName());
        if (before instanceof UserTask task && after instanceof UserTask other) {
            if (!Objects.equals(form(versions.from(), task), form(versions.to(), other))) {
                changes.add(new StepChange(StepChange.What.FORM, task.getCamundaFormRef(), other.getCamundaFormRef()));
            }
            change(changes, StepChange.What.WHO, whose(task), whose(other));
            change(changes, StepChange.What.DEADLINE, deadline(task), deadline(other));
        }
        return changes;
    }

    private static void change(List<StepChange> changes, StepChange.What what, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new StepChange(what, before, after));
        }
    }

    /** A form as its version has it; only whether two say the same is asked. */
    private String form(ProcessDefinition version, UserTask task) {
        if (task.getCamundaFormRef() == null) {
            return null;
        }
        return repository.getDeploymentResources(version.getDeploymentId()).stream()
                .filter(resource -> resource.getName().endsWith(task.getCamundaFormRef() + ".form"))
                .map(resource -> new String(resource.getBytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(task.getCamundaFormRef());
    }

    private static String whose(UserTask task) {
        return Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateUsers(), task.getCamundaCandidateGroups())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** The row of the table as it is now; a table has no versions of its own for those who are on their way. */
    private String deadline(UserTask task) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("task", task.getId());
        asked.put("seniority", null);
        return tables.rows("deadlines", asked).stream()
                .findFirst()
                .map(row -> new TreeMap<>(row.cells())
                        .entrySet().stream()
                                .filter(cell -> cell.getValue() != null)
                                .map(cell -> cell.getKey() + " " + cell.getValue())
                                .collect(Collectors.joining(", ")))
                .orElse(null);
    }

    @Override
    public List<MovedSubject> subjects(Moves moves) {
        return house.does(() -> {
            List<String> definitions = moves.all().stream()
                    .map(move -> definition(move.process(), move.from()).getId())
                    .toList();
            return definitions.isEmpty()
                    ? List.of()
                    : database.query(
                            sql(SUBJECTS),
                            Map.of("definitions", definitions),
                            (row, number) -> new MovedSubject(
                                    row.getString("instance"), row.getString("process"), row.getString("subject")));
        });
    }

    @Override
    public void move(Moves moves, String instanceId) {
        house.does(() -> requireGoingOn(instanceId));
        house.does(() -> database.query(
                        sql(TREE),
                        Map.of("root", instanceId),
                        (row, number) -> Map.entry(row.getString("instance"), row.getString("definition")))
                .forEach(process -> {
                    ProcessDefinition from = repository.getProcessDefinition(process.getValue());
                    moves.of(from.getKey(), from.getVersion()).ifPresent(move -> move(move, process.getKey()));
                }));
    }

    /** What an administrator has suspended begins nothing, so what has to begin beside a step would not. */
    private void requireGoingOn(String instanceId) {
        Refusal.check()
                .refuseIf(
                        runtime.createProcessInstanceQuery()
                                        .processInstanceId(instanceId)
                                        .suspended()
                                        .count()
                                > 0,
                        "instance",
                        "It is suspended. Let it go on in Cockpit, and move it then.")
                .done();
    }

    private void move(Move move, String instance) {
        Versions versions = versions(move);
        Set<String> standing = new LinkedHashSet<>(runtime.getActiveActivityIds(instance));
        takeAway(move, instance, standing);
        List<DeadlineTimers.TimerOfTask> deadlines = timers.timersOf(instance);
        try {
            runtime.newMigration(plan(versions, move.steps()))
                    .processInstanceIds(instance)
                    .execute();
        } catch (MigrationPlanValidationException invalid) {
            throw refusal(
                    versions,
                    invalid.getValidationReport().getInstructionReports().stream()
                            .flatMap(report -> sentences(
                                    versions,
                                    report.getMigrationInstruction().getSourceActivityId(),
                                    report.getFailures())));
        } catch (MigratingProcessInstanceValidationException impossible) {
            throw refusal(versions, reasons(versions, impossible.getValidationReport()));
        }
        begin(
                versions,
                instance,
                standing.stream()
                        .map(move.steps()::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        tasks.giveFields(instance);
        timers.goOn(deadlines);
    }

    private void takeAway(Move move, String instance, Set<String> standing) {
        List<String> away = standing.stream().filter(move::takesAway).toList();
        if (away.isEmpty()) {
            return;
        }
        if (away.size() == standing.size()) {
            throw new Refusal("moves", "Nothing would be left of it: all that it stands at is to be taken away.");
        }
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
        away.forEach(change::cancelAllForActivity);
        change.execute();
        away.forEach(standing::remove);
    }

    private void begin(Versions versions, String instance, Set<String> standing) {
        List<FlowNode> besides = Branches.besides(versions.before(), versions.after(), standing);
        if (!besides.isEmpty()) {
            ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
            besides.forEach(step -> change.startBeforeActivity(step.getId()));
            change.execute();
        }
    }

    private static Stream<String> reasons(Versions versions, MigratingProcessInstanceValidationReport report) {
        return Stream.of(
                        inWords(report.getFailures()).stream(),
                        report.getActivityInstanceReports().stream()
                                .flatMap(step -> sentences(versions, step.getSourceScopeId(), step.getFailures())),
                        report.getTransitionInstanceReports().stream()
                                .flatMap(step -> sentences(versions, step.getSourceScopeId(), step.getFailures())))
                .flatMap(found -> found);
    }

    private static Stream<String> sentences(Versions versions, String step, List<String> failures) {
        return inWords(failures).stream().map(failure -> nameOf(versions.before(), step) + ": " + failure);
    }

    private static String nameOf(BpmnModelInstance model, String step) {
        return Optional.<ModelElementInstance>ofNullable(model.getModelElementById(withoutBody(step)))
                .filter(FlowNode.class::isInstance)
                .map(found -> ((FlowNode) found).getName())
                .orElse(step);
    }

    private static Refusal refusal(Versions versions, Stream<String> reasons) {
        String where = "%s, version %d: "
                .formatted(versions.from().getKey(), versions.from().getVersion());
        return new Refusal("moves", where + reasons.distinct().collect(Collectors.joining(" ")));
    }

    @Override
    public void apart(Runnable deed) {
        MovedTasks.outsideOfCommands(() -> Collision.retry(() -> {
            apart.executeWithoutResult(transaction -> deed.run());
            return null;
        }));
    }

    @Override
    public String start(List<String> instanceIds) {
        return batches.start(instanceIds);
    }

    @Override
    public void pause(String batchId, boolean rest) {
        house.does(() -> {
            if (management.createBatchQuery().batchId(batchId).count() > 0) {
                if (rest) {
                    management.suspendBatchById(batchId);
                } else {
                    management.activateBatchById(batchId);
                }
            }
        });
    }

    /** What the engine's tables are called, it tells administrators alone. */
    private String sql(String statement) {
        return statement.formatted(
                house.does(() -> management.getTableName(Execution.class)).replace("ACT_RU_EXECUTION", ""));
    }
}
