package org.hiringpipelines.workflows.engine.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.hiringpipelines.workflows.engine.ConditionsOfForms;
import org.hiringpipelines.workflows.rehearsals.DrawnProcess;
import org.hiringpipelines.workflows.rehearsals.PassedElement;
import org.hiringpipelines.workflows.rehearsals.RehearsedEngine;
import org.hiringpipelines.workflows.rehearsals.TaskToDo;

/** The engine of a rehearsal: its tasks, done as people do them; its jobs, done one by one when their time has come. */
class CamundaRehearsedEngine implements RehearsedEngine {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nobody waits so long for a timer. */
    private static final Duration NEVER = Duration.ofDays(400);

    private final ProcessEngine engine;
    private final RehearsalClock clock;
    private final PassedElements passed;
    private final ConditionsOfForms conditions = new ConditionsOfForms();
    private final Map<String, Optional<String>> forms = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();

    // What was asked since something was last done; nothing changes in between.
    private final Map<String, List<ProcessInstance>> instances = new HashMap<>();
    private final Map<String, List<TaskToDo>> tasks = new HashMap<>();
    private final Map<String, Map<String, Object>> values = new HashMap<>();
    private List<Job> jobs;

    private List<DrawnProcess> drawn;

    CamundaRehearsedEngine(ProcessEngine engine, RehearsalClock clock, PassedElements passed) {
        this.engine = engine;
        this.clock = clock;
        this.passed = passed;
    }

    @Override
    public void moveTo(Instant moment) {
        clock.moveTo(moment);
    }

    @Override
    public String comesIn(Supplier<String> coming) {
        AtomicReference<String> businessKey = new AtomicReference<>();
        attempt(null, () -> businessKey.set(coming.get()));
        return businessKey.get();
    }

    private void forget() {
        instances.clear();
        tasks.clear();
        values.clear();
        jobs = null;
    }

    private List<ProcessInstance> instances(String businessKey) {
        return instances.computeIfAbsent(
                businessKey,
                key -> engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .active()
                        .list());
    }

    @Override
    public boolean underWay(String businessKey) {
        // Its tasks are asked for in any case, and where there are some, nothing else has to be.
        return !tasks(businessKey).isEmpty() || !instances(businessKey).isEmpty();
    }

    @Override
    public List<TaskToDo> tasks(String businessKey) {
        return tasks.computeIfAbsent(
                businessKey,
                key ->
                        engine
                                .getTaskService()
                                .createTaskQuery()
                                .processInstanceBusinessKey(key)
                                .active()
                                .list()
                                .stream()
                                .map(this::toDo)
                                .sorted(Comparator.comparing(
                                                TaskToDo::due, Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(TaskToDo::key)
                                        .thenComparing(TaskToDo::whose))
                                .toList());
    }

    private TaskToDo toDo(Task task) {
        return new TaskToDo(
                task.getId(),
                PassedElements.processOf(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                task.getAssignee() == null ? String.join(", ", groups(task.getId())) : task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    private List<String> groups(String taskId) {
        return engine.getTaskService().getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .toList();
    }

    @Override
    public List<String> people(TaskToDo task) {
        String who = engine.getTaskService()
                .createTaskQuery()
                .taskId(task.id())
                .singleResult()
                .getAssignee();
        Stream<String> asked = groups(task.id()).stream().flatMap(group -> members(group).stream());
        return Stream.concat(Stream.ofNullable(who), asked).distinct().toList();
    }

    /** Who is in which group stays as it is. */
    private List<String> members(String group) {
        return members.computeIfAbsent(
                group,
                asked -> identity().createUserQuery().memberOfGroup(asked).list().stream()
                        .map(User::getId)
                        .sorted()
                        .toList());
    }

    private IdentityService identity() {
        return engine.getIdentityService();
    }

    /** Read once for each task of a diagram: here is one design, in one version. */
    @Override
    public Optional<String> form(TaskToDo task) {
        return forms.computeIfAbsent(task.process() + " " + task.key(), key -> read(task.id()));
    }

    private Optional<String> read(String taskId) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskId(taskId)
                .initializeFormKeys()
                .singleResult();
        if (task.getCamundaFormRef() == null) {
            return Optional.empty();
        }
        try (InputStream form = engine.getFormService().getDeployedTaskForm(taskId)) {
            return Optional.of(new String(form.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Object> values(String taskId) {
        return values.computeIfAbsent(taskId, this::readValues);
    }

    private Map<String, Object> readValues(String taskId) {
        Map<String, Object> read = new LinkedHashMap<>();
        engine.getTaskService()
                .getVariables(taskId)
                .forEach((name, value) -> read.put(name, value instanceof SpinJsonNode json ? plain(json) : value));
        return read;
    }

    private static Object plain(SpinJsonNode json) {
        try {
            return JSON.readValue(json.toString(), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hides(String condition, Map<String, Object> values) {
        return conditions.hold(condition, values);
    }

    @Override
    public void complete(String taskId, String by, Map<String, Object> fields) {
        attempt(null, () -> {
            identity().setAuthenticatedUserId(by);
            try {
                engine.getTaskService().complete(taskId, typed(fields));
            } finally {
                identity().clearAuthentication();
            }
        });
    }

    private static VariableMap typed(Map<String, Object> fields) {
        VariableMap typed = Variables.createVariables();
        fields.forEach((name, value) -> {
            if (value instanceof List || value instanceof Map) {
                typed.putValueTyped(name, SpinValues.jsonValue(written(value)).create());
            } else {
                typed.putValue(name, value);
            }
        });
        return typed;
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void abandon(String businessKey) {
        forget();
        instances(businessKey)
                .forEach(instance -> engine.getRuntimeService().suspendProcessInstanceById(instance.getId()));
        forget();
    }

    private Stream<EventSubscription> subscriptions(String businessKey) {
        return instances(businessKey).stream()
                .flatMap(instance -> engine
                        .getRuntimeService()
                        .createEventSubscriptionQuery()
                        .eventType("message")
                        .processInstanceId(instance.getId())
                        .list()
                        .stream());
    }

    @Override
    public Set<String> awaited(String businessKey) {
        Set<String> names = new HashSet<>();
        subscriptions(businessKey).forEach(subscription -> names.add(subscription.getEventName()));
        return names;
    }

    @Override
    public void tell(String message, String businessKey, Map<String, Object> values) {
        String execution = subscriptions(businessKey)
                .filter(subscription -> message.equals(subscription.getEventName()))
                .findFirst()
                .orElseThrow()
                .getExecutionId();
        attempt(null, () -> engine.getRuntimeService().messageEventReceived(message, execution, typed(values)));
    }

    /** Not those that begin a process by themselves, such as the daily reminders, and not those that wait for a time that never comes. */
    private Optional<Job> job() {
        if (jobs == null) {
            jobs = engine.getManagementService().createJobQuery().active().withRetriesLeft().list().stream()
                    .filter(job -> job.getProcessInstanceId() != null || job.getProcessDefinitionId() == null)
                    .sorted(Comparator.comparing(CamundaRehearsedEngine::dueAt).thenComparing(Job::getId))
                    .toList();
        }
        Instant never = clock.instant().plus(NEVER);
        return jobs.stream().findFirst().filter(job -> dueAt(job).isBefore(never));
    }

    private static Instant dueAt(Job job) {
        return job.getDuedate() == null ? Instant.EPOCH : job.getDuedate().toInstant();
    }

    @Override
    public Optional<Instant> nextJob() {
        return job().map(CamundaRehearsedEngine::dueAt);
    }

    @Override
    public void doNextJob() {
        Job job = job().orElseThrow();
        try {
            attempt(job, () -> engine.getManagementService().executeJob(job.getId()));
        } catch (RuntimeException failed) {
            // As an incident does, it waits for somebody to look at it.
            engine.getManagementService().setJobRetries(job.getId(), 0);
            forget();
            throw failed;
        }
    }

    private void attempt(Job job, Runnable work) {
        passed.begin();
        forget();
        int before = passed.size();
        try {
            work.run();
        } catch (RuntimeException failed) {
            throw FaultsInWords.of(failed, passed.rollBack(before), job);
        } finally {
            forget();
        }
    }

    @Override
    public List<PassedElement> passed() {
        return passed.drain();
    }

    /** Read once, too. */
    @Override
    public List<DrawnProcess> drawn() {
        if (drawn == null) {
            drawn = new DrawnProcesses(engine.getRepositoryService()).latest();
        }
        return drawn;
    }
}
