package org.hiringpipelines.app.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.workflows.runnersup.RunnersUp;
import org.hiringpipelines.workflows.runnersup.Standby;

/**
 * Brings all that is open to an end over REST, each task by somebody who may do it. One of those who have not been screened yet goes all the
 * way; who stands somewhere else gets past the next decision, and is rejected at the one after that.
 */
class WayToTheEnd {

    /** Those first that go away when another is done. */
    private static final List<String> FIRST = List.of("Task_DecideLateScorecard", "Task_ManageInterview");

    private final List<KeptTask> kept;
    private final Hiring hiring;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final IdentityService identities;
    private final RunnersUp runnersUp;
    private final KeptClock clock;
    private final Set<String> completed = new HashSet<>();
    private String allTheWay;
    private boolean putOff;

    WayToTheEnd(
            List<KeptTask> kept,
            Hiring hiring,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            IdentityService identities,
            RunnersUp runnersUp,
            KeptClock clock) {
        this.kept = kept;
        this.hiring = hiring;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.identities = identities;
        this.runnersUp = runnersUp;
        this.clock = clock;
    }

    /** Those of the kept tasks that somebody has completed; others went away with what they belonged to. */
    List<KeptTask> completed() {
        return kept.stream().filter(task -> completed.contains(task.id())).toList();
    }

    /** Ends what is open for each posting, and then the postings: by their closing date, or by hand. */
    void walk() {
        Optional<Task> next = next();
        while (next.isPresent()) {
            take(next.get());
            next = next();
        }
        closingDate().ifPresent(this::waitFor);
        open("Task_ManagePosting").forEach(managing -> complete(managing, "action", "close"));
        hiring.runJobs();
    }

    private Optional<Task> next() {
        return tasks.createTaskQuery().list().stream()
                .filter(task -> !waits(task))
                .min(Comparator.comparing(task -> !FIRST.contains(task.getTaskDefinitionKey())));
    }

    /**
     * A posting stays open until all is done for it. One interview is put off that nobody has written about. The last interviewer who has
     * not written is excused.
     */
    private boolean waits(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "Task_ManagePosting" -> true;
            case "Task_ManageInterview" -> putOff || unwritten(task) < 2;
            case "Task_DecideLateScorecard" -> unwritten(task) > 1;
            default -> false;
        };
    }

    private long unwritten(Task ofInterview) {
        return tasks.createTaskQuery()
                .processInstanceId(ofInterview.getProcessInstanceId())
                .taskDefinitionKey("Task_WriteScorecard")
                .count();
    }

    private void take(Task task) {
        String key = task.getTaskDefinitionKey();
        String subject = subjectOf(task);
        switch (key) {
            case "Task_ReviewPosting" -> complete(task, "decision", "submit", "waiver", "Agreed with counsel.");
            case "Task_ApprovePosting", "Task_ApproveOffer" -> complete(task, "decision", "approve");
            case "Task_ChooseRunnerUp" -> complete(task, "applicationId", runnerUp(subject));
            case "Task_ScreenApplication" -> {
                allTheWay = subject;
                complete(task, "outcome", "advance");
            }
            case "Task_ProposeSlots" -> {
                completed.add(task.getId());
                hiring.proposeSlots(subject);
            }
            case "Task_RecordSlot" -> complete(task, "startsAt", firstSlot(subject));
            case "Task_WriteScorecard" -> {
                completed.add(task.getId());
                hiring.scorecard(task.getAssignee(), subject, 4, "yes");
            }
            case "Task_ManageInterview" -> {
                putOff = true;
                complete(task, "action", "reschedule", "comment", "The room is being painted.");
            }
            case "Task_DecideLateScorecard" -> complete(task, "decision", "excuse");
            case "Task_DecideRound" -> decide(task, "continue");
            case "Task_DecideHire" -> decide(task, "offer");
            case "Task_DraftOffer" ->
                complete(
                        task,
                        "salary",
                        "90000",
                        "currency",
                        "USD",
                        "payPeriod",
                        "YEAR",
                        "startsOn",
                        "2099-03-01",
                        "expiresOn",
                        "2099-01-31");
            case "Task_RecordOfferAnswer" -> complete(task, "answer", "accepted");
            case "Task_RecordClearance" -> complete(task, "result", "clear");
            case "Task_AssessFinding" ->
                complete(task, "decision", "proceed", "assessment", "It is long ago and of another kind.");
            case "Task_ReassessFinding" -> complete(task, "decision", "withdraw", "assessment", "It bears on the job.");
            default -> throw new AssertionError("Nobody here knows what to do about " + key + ".");
        }
    }

    private boolean isKept(Task task) {
        return kept.stream().anyMatch(one -> one.id().equals(task.getId()));
    }

    private void decide(Task task, String onward) {
        if (isKept(task) || subjectOf(task).equals(allTheWay)) {
            complete(task, "outcome", onward);
        } else {
            complete(task, "outcome", "reject", "reason", "LESS_QUALIFIED");
        }
    }

    private void complete(Task task, String... fields) {
        completed.add(task.getId());
        hiring.complete(whoMayDo(task), subjectOf(task), task.getTaskDefinitionKey(), fields);
    }

    /** Who has it; where nobody has, somebody who could have it. */
    private String whoMayDo(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        String group = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody may do " + task.getName() + "."));
        return identities
                .createUserQuery()
                .memberOfGroup(group)
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    /** The posting or application that a task is about. */
    private String subjectOf(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private String runnerUp(String posting) {
        return runnersUp.ranked(posting).stream()
                .map(Standby::applicationId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is on hold."));
    }

    private String firstSlot(String application) {
        var interviews = hiring.look(application).path("interviews");
        return interviews.get(interviews.size() - 1).at("/slots/0/startsAt").asText();
    }

    private List<Task> open(String key) {
        return tasks.createTaskQuery().taskDefinitionKey(key).list();
    }

    private Optional<Job> closingDate() {
        return management.createJobQuery().activityId("Timer_PostingCloses").list().stream()
                .min(Comparator.comparing(Job::getDuedate));
    }

    private void waitFor(Job timer) {
        clock.moveTo(timer.getDuedate().toInstant().plusSeconds(1));
        hiring.runJobs();
        assertThat(management.createJobQuery().jobId(timer.getId()).count()).isZero();
    }
}
