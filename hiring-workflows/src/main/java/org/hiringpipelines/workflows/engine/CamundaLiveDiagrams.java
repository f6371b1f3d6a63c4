package org.hiringpipelines.workflows.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.workflows.live.LiveDiagram;
import org.hiringpipelines.workflows.live.LiveDiagrams;
import org.hiringpipelines.workflows.live.LiveStep;
import org.hiringpipelines.workflows.live.StandingThere;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Counts the applications by the steps of the diagrams that are deployed, as the engine's tasks have them there. Whoever waits for two tasks is one. */
class CamundaLiveDiagrams implements LiveDiagrams {

    /** The open tasks of the open applications for a posting; each process of an application has its id as business key. */
    private static final String OPEN_TASKS = """
        from application
        join %1$sACT_RU_EXECUTION E on E.BUSINESS_KEY_ = application.id
        join %1$sACT_RU_TASK T on T.PROC_INST_ID_ = E.ID_
        join %1$sACT_RE_PROCDEF D on D.ID_ = T.PROC_DEF_ID_
        where application.posting_id = :posting and application.outcome is null
        """;

    private static final String LOADS = """
        select D.KEY_ as process, T.TASK_DEF_KEY_ as step, max(D.VERSION_) as version,
        count(distinct application.id) as standing,
        percentile_cont(0.5) within group (order by extract(epoch from T.CREATE_TIME_)) as median,
        count(distinct case when T.DUE_DATE_ < :now then application.id end) as overdue
        """ + OPEN_TASKS + "group by D.KEY_, T.TASK_DEF_KEY_";

    /** How many stand in the same processes, and are late in the same. */
    private static final String COMPANIONS =
            """
        select processes, late, count(*) as applications from (
        select application.id, string_agg(distinct D.KEY_, ' ') as processes,
        string_agg(distinct case when T.DUE_DATE_ < :now then D.KEY_ end, ' ') as late
        """ + OPEN_TASKS + "group by application.id) together group by processes, late";

    /** One row for each who is counted, whose panel may have several tasks there. */
    private static final String THERE = """
        select application.id, application.candidate_name, min(T.CREATE_TIME_) as since, min(T.DUE_DATE_) as due,
        array_agg(distinct T.ASSIGNEE_) filter (where T.ASSIGNEE_ is not null) as assignees
        """ + OPEN_TASKS + """
        and D.KEY_ = :process and T.TASK_DEF_KEY_ = :step
        group by application.id, application.candidate_name order by min(T.CREATE_TIME_), application.id limit :most
        """;

    /** What {@code application} calls where a pipeline has a diagram of its own. */
    private static final String PIPELINE = "${pipeline}";

    private static final double SECONDS_OF_A_DAY = 86_400;

    private final RepositoryService repository;
    private final ManagementService management;
    private final PostingService postings;
    private final Pipelines pipelines;
    private final House house;
    private final NamedParameterJdbcTemplate database;
    private final Clock clock;

    CamundaLiveDiagrams(
            RepositoryService repository,
            ManagementService management,
            PostingService postings,
            Pipelines pipelines,
            House house,
            DataSource database,
            Clock clock) {
        this.repository = repository;
        this.management = management;
        this.postings = postings;
        this.pipelines = pipelines;
        this.house = house;
        this.database = new NamedParameterJdbcTemplate(database);
        this.clock = clock;
    }

    /**
     * Who stands on a task of some process.
     *
     * @param version the last version of the diagram in which somebody stands there
     */
    private record Load(String process, String step, int version, long standing, double medianDays, long overdue) {}

    /** Applications that have tasks in the same processes, and overdue ones in the same. */
    private record Companions(Set<String> processes, Set<String> late, long applications) {}

    /** All that was counted for a posting. */
    private record Standings(List<Load> loads, List<Companions> companions) {

        static final Standings NOTHING = new Standings(List.of(), List.of());

        long standing(Set<String> within) {
            return applications(together -> !Collections.disjoint(together.processes(), within));
        }

        long overdue(Set<String> within) {
            return applications(together -> !Collections.disjoint(together.late(), within));
        }

        private long applications(Predicate<Companions> which) {
            return companions.stream()
                    .filter(which)
                    .mapToLong(Companions::applications)
                    .sum();
        }
    }

    @Override
    public List<LiveDiagram> of(String postingId) {
        return diagrams(pipelines.process(postings.pipeline(postingId)), standings(postingId));
    }

    /** With the key of the process that leads through the posting's pipeline; null where {@code application} does so itself. */
    private List<LiveDiagram> diagrams(String pipeline, Standings standings) {
        Map<String, LiveDiagram> shown = new LinkedHashMap<>();
        house.does(() -> add(CamundaApplicationProcess.KEY, pipeline, standings, shown));
        return List.copyOf(shown.values());
    }

    private LiveDiagram add(String process, String pipeline, Standings standings, Map<String, LiveDiagram> shown) {
        LiveDiagram known = shown.get(process);
        if (known != null) {
            return known;
        }
        // Its place is before those that it calls.
        shown.put(process, null);
        ProcessDefinition latest = latest(process);
        BpmnModelInstance model = repository.getBpmnModelInstance(latest.getId());
        Map<String, Load> left = new LinkedHashMap<>();
        standings.loads().stream()
                .filter(load -> load.process().equals(process))
                .forEach(load -> left.put(load.step(), load));
        List<LiveStep> steps = new ArrayList<>();
        for (Activity activity : activities(model)) {
            String calls = activity instanceof CallActivity call ? called(call, pipeline) : null;
            if (calls != null) {
                LiveDiagram called = add(calls, pipeline, standings, shown);
                long overdue = standings.overdue(within(calls, called.steps(), shown));
                steps.add(new LiveStep(
                        activity.getId(), activity.getName(), called.process(), called.standing(), null, overdue));
            } else if (activity instanceof UserTask) {
                steps.add(step(activity.getId(), activity.getName(), left.remove(activity.getId())));
            }
        }
        left.values().forEach(load -> steps.add(step(load.step(), nameOfBefore(load), load)));
        LiveDiagram diagram =
                new LiveDiagram(process, latest.getName(), steps, standings.standing(within(process, steps, shown)));
        shown.put(process, diagram);
        return diagram;
    }

    /** A process, and all that its steps call. */
    private static Set<String> within(String process, List<LiveStep> steps, Map<String, LiveDiagram> shown) {
        Set<String> within = new HashSet<>(Set.of(process));
        steps.stream()
                .map(LiveStep::calls)
                .filter(Objects::nonNull)
                .forEach(
                        called -> within.addAll(within(called, shown.get(called).steps(), shown)));
        return within;
    }

    /** What a step is called that the latest diagram no longer draws. Its tasks may be called otherwise, each by what it is about. */
    private String nameOfBefore(Load load) {
        ProcessDefinition drawn = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(load.process())
                .processDefinitionVersion(load.version())
                .singleResult();
        Activity step = repository.getBpmnModelInstance(drawn.getId()).getModelElementById(load.step());
        return step.getName();
    }

    /** The process behind a step; nothing where it is the pipeline's own, and the pipeline has none. */
    private static String called(CallActivity call, String pipeline) {
        return PIPELINE.equals(call.getCalledElement()) ? pipeline : call.getCalledElement();
    }

    /** From left to right, as a line is read. */
    private static List<Activity> activities(BpmnModelInstance model) {
        return model.getModelElementsByType(Activity.class).stream()
                .filter(activity -> activity instanceof UserTask || activity instanceof CallActivity)
                .sorted(Comparator.comparing(CamundaLiveDiagrams::fromTheLeft))
                .toList();
    }

    private static double fromTheLeft(Activity activity) {
        return activity.getDiagramElement() instanceof BpmnShape shape
                ? shape.getBounds().getX()
                : 0;
    }

    private static LiveStep step(String id, String name, Load load) {
        return load == null
                ? new LiveStep(id, name, null, 0, null, 0)
                : new LiveStep(id, name, null, load.standing(), load.medianDays(), load.overdue());
    }

    /** The keys of all processes that an application goes through, in whichever pipeline. */
    private Stream<String> reached() {
        return Stream.concat(Stream.of(""), pipelines.all().stream())
                .map(pipelines::process)
                .distinct()
                .flatMap(pipeline -> diagrams(pipeline, Standings.NOTHING).stream())
                .map(LiveDiagram::process);
    }

    private ProcessDefinition latest(String process) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (latest == null) {
            throw new IllegalStateException("A diagram calls the process " + process + ", which is not deployed.");
        }
        return latest;
    }

    private Standings standings(String postingId) {
        Instant now = clock.instant();
        return new Standings(loads(postingId, now), companions(postingId, now));
    }

    private List<Companions> companions(String postingId, Instant now) {
        return database.query(
                sql(COMPANIONS),
                Map.of("posting", postingId, "now", Timestamp.from(now)),
                (row, number) -> new Companions(
                        keys(row.getString("processes")), keys(row.getString("late")), row.getLong("applications")));
    }

    private static Set<String> keys(String listed) {
        return listed == null ? Set.of() : Set.of(listed.split(" "));
    }

    private List<Load> loads(String postingId, Instant now) {
        // The engine keeps times as clocks here show them, and the database subtracts them from one another only.
        double nowThere = LocalDateTime.ofInstant(now, ZoneId.systemDefault()).toEpochSecond(ZoneOffset.UTC);
        return database.query(
                sql(LOADS),
                Map.of("posting", postingId, "now", Timestamp.from(now)),
                (row, number) -> new Load(
                        row.getString("process"),
                        row.getString("step"),
                        row.getInt("version"),
                        row.getLong("standing"),
                        Math.max(0, (nowThere - row.getDouble("median")) / SECONDS_OF_A_DAY),
                        row.getLong("overdue")));
    }

    @Override
    public List<StandingThere> at(String postingId, String process, String step, int most) {
        return database.query(
                sql(THERE),
                Map.of("posting", postingId, "process", process, "step", step, "most", most),
                (row, number) -> {
                    Timestamp due = row.getTimestamp("due");
                    return new StandingThere(
                            row.getString("id"),
                            row.getString("candidate_name"),
                            listed(row.getArray("assignees")),
                            row.getTimestamp("since").toInstant(),
                            due == null ? null : due.toInstant());
                });
    }

    private static List<String> listed(Array texts) throws SQLException {
        return texts == null
                ? List.of()
                : Stream.of((Object[]) texts.getArray()).map(String::valueOf).toList();
    }

    /** What the engine's tables are called, it tells administrators alone. */
    private String sql(String statement) {
        return statement.formatted(
                house.does(() -> management.getTableName(Task.class)).replace("ACT_RU_TASK", ""));
    }

    @Override
    public String diagram(String process) {
        if (reached().noneMatch(process::equals)) {
            throw new NotFound("No application goes through a process " + process + ".");
        }
        return house.does(() -> {
            try (InputStream xml = repository.getProcessModel(latest(process).getId())) {
                return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
