package org.hiringpipelines.workflows.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hiringpipelines.model.correspondence.DailyReminder;
import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.PublicAddress;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.diagrams.WrittenAs;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells each person once a day what waits for them: their own tasks, those of their groups that nobody has, and whom to come back to. The lists are made when the mails
 * are written, of the tasks that are open then, so that nobody is reminded of what is done. The process {@code reminders} calls it as
 * {@code reminders}, for some people at a time; whom it has told is kept with the mail, so that nobody is told twice a day, however often
 * a job is repeated.
 */
@ForDiagrams
@Transactional
public class Reminders {

    private static final String MAIL = "tasks-waiting";

    /** How many tasks a mail names; nobody does more in a day. */
    private static final int LINES = 50;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final TaskLists taskLists;
    private final Deadlines deadlines;
    private final ApprovalService approvals;
    private final Holds holds;
    private final PostingService postings;
    private final DailyReminderRepository written;
    private final CorrespondenceService correspondence;
    private final PublicAddress address;
    private final Team team;
    private final BusinessDays businessDays;
    private final Clock clock;

    Reminders(
            TaskLists taskLists,
            Deadlines deadlines,
            ApprovalService approvals,
            Holds holds,
            PostingService postings,
            DailyReminderRepository written,
            CorrespondenceService correspondence,
            PublicAddress address,
            Team team,
            BusinessDays businessDays,
            Clock clock) {
        this.taskLists = taskLists;
        this.deadlines = deadlines;
        this.approvals = approvals;
        this.holds = holds;
        this.postings = postings;
        this.written = written;
        this.correspondence = correspondence;
        this.address = address;
        this.team = team;
        this.businessDays = businessDays;
        this.clock = clock;
    }

    /**
     * When people are to be reminded, as a cycle of a timer: on each business day at this time, in the employer's time zone. It begins with the next
     * such moment, and the engine asks anew each time, so that days off are left out and the clocks may change.
     *
     * @param time such as {@code 08:00}
     * @throws IllegalArgumentException where that is no time of the day
     */
    public String everyBusinessDayAt(@WrittenAs(WrittenAs.TextForm.TIME_OF_DAY) String time) {
        LocalTime at = timeOfDay(time);
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        ZonedDateTime next = today.atTime(at).atZone(clock.getZone());
        if (!businessDays.include(today) || !next.isAfter(now)) {
            next = businessDays.next(today).atTime(at).atZone(clock.getZone());
        }
        return "R/" + next.toInstant().truncatedTo(ChronoUnit.SECONDS) + "/P1D";
    }

    private static LocalTime timeOfDay(String time) {
        try {
            return LocalTime.parse(time);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + time + "\" is no time of the day at which to remind people; write it as in 08:00.", e);
        }
    }

    /** Whether people work today. A timer that rings late may ring on a day off. */
    public boolean today() {
        return businessDays.include(LocalDate.now(clock));
    }

    /**
     * Writes to people for whom something waits and who have not been told today.
     *
     * @param people how many of them at most
     * @return whether there are more
     */
    public boolean write(int people) {
        LocalDate today = LocalDate.now(clock);
        Map<String, DailyReminder> earlier =
                written.findAll().stream().collect(Collectors.toMap(DailyReminder::userId, Function.identity()));
        int told = 0;
        HeldTasks held = new HeldTasks(holds, postings, clock);
        for (Map.Entry<String, List<WaitingList>> person : byPerson(held).entrySet()) {
            DailyReminder last = earlier.get(person.getKey());
            if ((last == null || last.writtenOn().isBefore(today))
                    && team.addressOf(person.getKey()).isPresent()) {
                if (told == people) {
                    return true;
                }
                tell(person.getKey(), WaitingList.together(LINES, person.getValue()), held, last, today);
                told++;
            }
        }
        return false;
    }

    private SortedMap<String, List<WaitingList>> byPerson(HeldTasks held) {
        Map<String, Set<String>> members = new HashMap<>();
        SortedMap<String, List<WaitingList>> lists = new TreeMap<>();
        waiting(held)
                .forEach((whose, list) -> whose.people(group -> members.computeIfAbsent(group, this::membersOf))
                        .forEach(person -> lists.computeIfAbsent(person, any -> new ArrayList<>(1))
                                .add(list)));
        return lists;
    }

    /** All that waits, by those who could do it: one look at all tasks, however many people could do each. */
    private Map<Whose, WaitingList> waiting(HeldTasks held) {
        Map<Whose, WaitingList> waiting = new HashMap<>();
        Predicate<OpenTask> waits = deadlines.waitingAt(clock.instant());
        taskLists.each(task -> {
            if (waits.test(task) || held.concern(task)) {
                waiting.computeIfAbsent(Whose.of(task, approvals), any -> new WaitingList(LINES))
                        .add(task);
            }
        });
        held.all()
                .forEach(task -> waiting.computeIfAbsent(Whose.of(task, approvals), any -> new WaitingList(LINES))
                        .add(task));
        return waiting;
    }

    private Set<String> membersOf(String group) {
        return team.membersOf(group).stream().map(member -> member.get("value")).collect(Collectors.toSet());
    }

    /** The list of the day before is kept until this one takes its place; it names candidates, and nobody needs it any more. */
    private void tell(String person, WaitingList waiting, HeldTasks held, DailyReminder last, LocalDate today) {
        String mailId =
                correspondence.sumUp(MAIL, person, fields(waiting, held)).orElseThrow();
        if (last == null) {
            written.insert(new DailyReminder(person, today, mailId, null));
        } else {
            written.save(last.next(today, mailId));
            correspondence.forget(last.mailId());
        }
    }

    private Map<String, Object> fields(WaitingList waiting, HeldTasks held) {
        List<OpenTask> oldest = waiting.oldest();
        Map<String, TaskLabels> labels = new HashMap<>(taskLists.labels(held.instancesOf(oldest)));
        oldest.forEach(task -> held.of(task)
                .ifPresent(hold ->
                        labels.put(task.instanceId(), new TaskLabels(hold.candidateName(), hold.postingTitle()))));
        int unnamed = waiting.size() - oldest.size();
        Map<String, Object> fields = new HashMap<>();
        fields.put("howMany", waiting.size() == 1 ? "1 task" : inWords(waiting.size()) + " tasks");
        fields.put(
                "tasks",
                oldest.stream()
                        .map(task -> line(task, labels.get(task.instanceId()), held))
                        .toList());
        fields.put("more", unnamed == 0 ? null : unnamed);
        return fields;
    }

    private Map<String, Object> line(OpenTask task, TaskLabels labels, HeldTasks held) {
        Map<String, Object> line = new HashMap<>();
        line.put("taskName", task.name());
        line.put("candidateName", labels == null ? null : labels.candidateName());
        line.put("postingTitle", labels == null ? null : labels.postingTitle());
        line.put("since", day(task.since()));
        line.put("due", day(task.dueAt()));
        line.put("nobodyHasIt", task.assignee() == null && held.of(task).isEmpty());
        line.put("note", held.note(task));
        line.put(
                "link",
                held.of(task).map(hold -> address.application(hold.id())).orElseGet(() -> address.task(task.id())));
        return line;
    }

    private String day(Instant moment) {
        return moment == null ? null : DAY.format(moment.atZone(clock.getZone()));
    }

    private static String inWords(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
