package org.hiringpipelines.workflows.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.workflows.applications.DueHold;
import org.hiringpipelines.workflows.applications.Holds;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;

/**
 * What waits for whoever leads a posting, though no task of its own says so: that the day has come to come back to somebody on hold, and that a
 * closed posting waits for those on hold alone, whose task else lies there until somebody wants something of it. As it is on one morning.
 */
final class HeldTasks {

    private static final String COME_BACK = "Come back to";
    private static final String MANAGE_POSTING = "Task_ManagePosting";

    /** More on one morning are told on the next ones, as those before them are taken up or put off. */
    private static final int MOST = 1_000;

    private final Map<String, DueHold> due;
    private final Set<String> resting;
    private final Clock clock;

    HeldTasks(Holds holds, PostingService postings, Clock clock) {
        this.due = holds.due(LocalDate.now(clock), MOST).stream()
                .collect(Collectors.toMap(hold -> COME_BACK + " " + hold.id(), Function.identity()));
        this.resting = postings.waitingForThoseOnHold();
        this.clock = clock;
    }

    /** Whether a task waits for a decision about those on hold. */
    boolean concern(OpenTask task) {
        return task.key().equals(MANAGE_POSTING) && resting.contains(task.postingId());
    }

    /** To come back to somebody, once for each who leads the posting. */
    Stream<OpenTask> all() {
        return due.entrySet().stream()
                .flatMap(hold -> Stream.of(
                                led(hold.getValue().recruiter(), Team.RECRUITERS),
                                led(hold.getValue().hiringManager(), Team.HIRING_MANAGERS))
                        .distinct()
                        .map(lead -> task(hold.getKey(), hold.getValue(), lead)));
    }

    /** Who leads: the one who is named, or else a group. */
    private record Lead(String person, Set<String> groups) {}

    private static Lead led(String person, String group) {
        return person == null ? new Lead(null, Set.of(group)) : new Lead(person, Set.of());
    }

    private OpenTask task(String id, DueHold hold, Lead lead) {
        return new OpenTask(
                id,
                COME_BACK,
                COME_BACK,
                hold.holdUntil().atStartOfDay(clock.getZone()).toInstant(),
                null,
                lead.person(),
                lead.groups(),
                hold.postingId(),
                null,
                id);
    }

    /** Whom one of {@link #all} is about; nothing for a task of the engine's. */
    Optional<DueHold> of(OpenTask task) {
        return Optional.ofNullable(due.get(task.instanceId()));
    }

    /** What is to be done, where the name of the task does not say it; null where it does. */
    String note(OpenTask task) {
        if (of(task).isPresent()) {
            return "Take the application up again, or put it off.";
        }
        return concern(task)
                ? "The posting is closed and waits for those on hold alone: take one of them up, or end it."
                : null;
    }

    /** The instances in which the engine's tasks among these are. */
    List<String> instancesOf(List<OpenTask> tasks) {
        return tasks.stream()
                .map(OpenTask::instanceId)
                .filter(instance -> !due.containsKey(instance))
                .distinct()
                .toList();
    }
}
