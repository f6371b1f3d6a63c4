package org.hiringpipelines.workflows.deadlines;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.model.posting.Seniority;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.PublicAddress;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;

/**
 * The deadlines of the table {@code deadlines}. A task whose key has a row there gets its due date and one timer, which moves on from step
 * to step and dies with the task. Diagrams of earlier versions call it as {@code deadlines} for each step.
 */
@ForDiagrams
@AsksTable("deadlines")
public class Deadlines implements Timetable {

    /** The engine wants a date of every timer; this one stands for a step that the table leaves out. */
    private static final Date NEVER =
            Date.from(LocalDate.of(3000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));

    private static final String TABLE = "deadlines";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private record TaskOfSeniority(String task, Seniority seniority) {}

    private final DecisionTables tables;
    private final PostingService postings;
    private final BusinessDays businessDays;
    private final CorrespondenceService correspondence;
    private final PublicAddress address;
    private final ApprovalService approvals;
    private final Team team;
    private final TaskLists taskLists;
    private final Clock clock;

    // Every task asks several times. What a designer deploys is in force seconds later; a title hardly ever changes.
    private final LoadingCache<TaskOfSeniority, Optional<Deadline>> answers =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build(this::ask);
    private final LoadingCache<String, Seniority> seniorities = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(10_000)
            .build(this::seniority);

    Deadlines(
            DecisionTables tables,
            PostingService postings,
            BusinessDays businessDays,
            CorrespondenceService correspondence,
            PublicAddress address,
            ApprovalService approvals,
            Team team,
            TaskLists taskLists,
            Clock clock) {
        this.tables = tables;
        this.postings = postings;
        this.businessDays = businessDays;
        this.correspondence = correspondence;
        this.address = address;
        this.approvals = approvals;
        this.team = team;
        this.taskLists = taskLists;
        this.clock = clock;
    }

    @Override
    public Optional<Date> dueDate(String task, String postingId, Date from) {
        return row(task, postingId).map(row -> after(from, row.due()));
    }

    @Override
    public Optional<Date> moment(Step step, String task, String postingId, Date from) {
        return row(task, postingId).map(row -> row.until(step)).map(wait -> after(from, wait));
    }

    /**
     * Whether somebody is to be reminded of a task at this moment, by the table as it is now: what a designer has just changed holds for all that is
     * open. Where nobody knows when a task's time began, it waits from its due date on.
     */
    Predicate<OpenTask> waitingAt(Instant now) {
        Map<TaskOfSeniority, Optional<Deadline>> table = new HashMap<>();
        return task -> table.computeIfAbsent(
                        new TaskOfSeniority(task.key(), seniorities.get(task.postingId())), this::ask)
                .filter(row -> row.remind() != null)
                .map(row -> task.beganAt() == null ? task.dueAt() : businessDays.after(task.beganAt(), row.remind()))
                .filter(moment -> !moment.isAfter(now))
                .isPresent();
    }

    private Date after(Date from, Duration wait) {
        return Date.from(businessDays.after(from.toInstant(), wait));
    }

    /** Until when a task that begins now should be done. */
    public Date due(String task, String postingId) {
        return due(task, postingId, now());
    }

    /** Until when a task should be done whose time begins at that moment. */
    public Date due(String task, String postingId, Date from) {
        return moment(task, postingId, from, Deadline::due);
    }

    /** When whoever has a task that begins now is reminded of it. */
    public Date reminder(String task, String postingId) {
        return reminder(task, postingId, now());
    }

    /** When whoever has a task is reminded of it whose time begins at that moment. */
    public Date reminder(String task, String postingId, Date from) {
        return moment(task, postingId, from, Deadline::remind);
    }

    /** When others are told that a task which begins now is not done. */
    public Date escalation(String task, String postingId) {
        return escalation(task, postingId, now());
    }

    /** When others are told that a task is not done whose time begins at that moment. */
    public Date escalation(String task, String postingId, Date from) {
        return moment(task, postingId, from, Deadline::escalate);
    }

    /** When a task that begins now is offered to everybody who could do it. */
    public Date offer(String task, String postingId) {
        return moment(task, postingId, now(), Deadline::offer);
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private Date moment(String task, String postingId, Date from, Function<Deadline, Duration> step) {
        Duration wait = step.apply(deadline(task, postingId));
        return wait == null ? NEVER : after(from, wait);
    }

    private Deadline deadline(String task, String postingId) {
        return row(task, postingId)
                .orElseThrow(() ->
                        new IllegalStateException("The decision table \"" + TABLE + "\" has no row for " + task + "."));
    }

    private Optional<Deadline> row(String task, String postingId) {
        return answers.get(new TaskOfSeniority(task, seniorities.get(postingId)));
    }

    private Optional<Deadline> ask(TaskOfSeniority question) {
        return tables
                .rows(
                        TABLE,
                        Map.of(
                                "task",
                                question.task(),
                                "seniority",
                                question.seniority().word()))
                .stream()
                .findFirst()
                .map(Deadline::of);
    }

    private Seniority seniority(String postingId) {
        return Seniority.of(postings.find(postingId).posting().title());
    }

    /**
     * For diagrams of earlier versions, which draw a timer for each reminder: nothing, since people are told once a day of all that waits for
     * them, this task among it.
     */
    public void remind(String task, String assignee, String groups, String postingId, String applicationId) {
        // See Reminders.
    }

    @Override
    public boolean urgent(String task, String postingId, Supplier<Date> neededBy) {
        return row(task, postingId)
                .map(Deadline::tellAtOnce)
                .filter(soon -> neededBy.get().toInstant().isBefore(businessDays.after(clock.instant(), soon)))
                .isPresent();
    }

    @Override
    public void tellAtOnce(OpenTask task, Date neededBy, String applicationId) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("taskName", task.name());
        // A day that ends at midnight is over then.
        fields.put("neededBy", DAY.format(neededBy.toInstant().minusSeconds(1).atZone(clock.getZone())));
        fields.put("link", address.task(task.id()));
        Whose.of(task, approvals)
                .people(this::membersOf)
                .forEach(person -> correspondence.tell(
                        "task-urgent",
                        person,
                        task.postingId(),
                        missing(applicationId) ? null : applicationId,
                        fields));
    }

    private Set<String> membersOf(String group) {
        return team.membersOf(group).stream().map(member -> member.get("value")).collect(Collectors.toSet());
    }

    /** For diagrams of earlier versions, which draw an escalation: those whom the table names are told. */
    public void escalate(String key, String task, String assignee, String postingId, String applicationId) {
        escalate(null, key, task, assignee, postingId, applicationId);
    }

    /** Those whom the table names are told. */
    @Override
    public void escalate(
            String taskId, String key, String task, String assignee, String postingId, String applicationId) {
        String whom = deadline(key, postingId).escalateTo();
        if (whom != null) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("taskName", task);
            fields.put("assigneeName", missing(assignee) ? null : team.nameOf(assignee));
            if (taskId != null) {
                fields.put("link", address.task(taskId));
            }
            peopleOf(whom, postingId)
                    .forEach(person -> correspondence.tell(
                            "task-escalated",
                            person,
                            postingId,
                            missing(applicationId) ? null : applicationId,
                            fields));
        }
    }

    @Override
    public void release(String taskId) {
        taskLists.release(taskId);
    }

    private Stream<String> peopleOf(String whom, String postingId) {
        Requisition requisition = postings.find(postingId);
        return switch (whom) {
            case "hiringManager" -> Stream.ofNullable(requisition.hiringManager());
            case "recruiter" -> Stream.ofNullable(requisition.recruiter());
            default -> Stream.of(whom.split(",")).flatMap(group -> membersOf(group).stream());
        };
    }

    /** In an expression, what is not there becomes an empty text. */
    private static boolean missing(String value) {
        return value == null || value.isEmpty();
    }
}
