package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.deadlines.Deadlines;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when a task is not done, as the table {@code deadlines} says; every test begins on a Monday at nine. */
@HiringTest
class DeadlinesTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private Approver approver;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MovableClock clock;

    private Candidacy ada;

    @BeforeEach
    void anApplicationWaitsToBeScreened() {
        ada = team.opens().appliedForBy("Ada Baker");
    }

    @Test
    void aTaskIsDueAfterSoManyBusinessDays() {
        Instant monday = clock.instant();

        assertThat(screening().getDueDate().toInstant()).isEqualTo(monday.plus(Duration.ofDays(3)));

        clock.passes(Duration.ofDays(4));
        Candidacy onFriday = team.opens().appliedForBy("Ben Cook");
        assertThat(taskOf(onFriday).getDueDate().toInstant())
                .as("Friday, and three days of the week after")
                .isEqualTo(monday.plus(Duration.ofDays(9)));
    }

    @Test
    void firstOthersAreToldThenTheGroupMayTakeIt() {
        clock.passes(Duration.ofDays(7).minusMinutes(1));
        ada.runsDueJobs();
        assertThat(mailsToTheTeam())
                .as("reminders come once a day, of all that waits")
                .isEmpty();

        clock.passes(Duration.ofMinutes(1));
        ada.runsDueJobs();
        assertThat(mailsToTheTeam()).containsExactly("task-escalated to manager@team.example");
        assertThat(screening().getAssignee()).isEqualTo("recruiter");

        clock.passes(Duration.ofDays(2));
        ada.runsDueJobs();
        assertThat(screening().getAssignee())
                .as("nobody has it, anybody of the group may take it")
                .isNull();
        assertThat(mailsToTheTeam()).hasSize(1);
    }

    @Test
    void aReminderOfAnEarlierDiagramIsNoMailAndItsEscalationIs() {
        String posting = ada.application().postingId();
        approver.groupIs("approver");

        deadlines.remind("Approve offer", "", "approvers", posting, ada.id());
        deadlines.escalate("Task_ApproveOffer", "Approve offer", "", posting, ada.id());

        assertThat(mailsToTheTeam()).containsExactly("task-escalated to manager@team.example");
    }

    @ParameterizedTest
    @MethodSource("tasksWithDeadlines")
    void everyTaskHasItsRowInTheTable(String task) {
        assertThat(deadlines.due(task, ada.application().postingId())).isAfter(Date.from(clock.instant()));
    }

    /** What lies there until somebody wants something of it is never due. */
    private static final Set<String> STANDING = Set.of("Task_ManagePosting", "Task_ManageInterview");

    /** All tasks of the diagrams that somebody has to do. */
    static Stream<String> tasksWithDeadlines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "bpmn"))) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn")
                            && !file.toString().contains("node_modules"))
                    .flatMap(DeadlinesTest::tasksIn)
                    .filter(task -> !STANDING.contains(task))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> tasksIn(Path diagram) {
        try {
            return Pattern.compile("<bpmn:userTask id=\"(\\w+)\"")
                    .matcher(Files.readString(diagram))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        recruiter.screens(ada).because("NOT_QUALIFIED").choosing("reject");

        clock.passes(Duration.ofDays(30));

        assertThat(ada.runsDueJobs()).isZero();
        ada.hasEnded(Ending.REJECTED);
        assertThat(mailsToTheTeam()).isEmpty();
    }

    private Task screening() {
        return taskOf(ada);
    }

    private Task taskOf(Candidacy candidacy) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(candidacy.id())
                .taskDefinitionKey(Recruiter.SCREEN_APPLICATION)
                .singleResult();
    }

    private List<String> mailsToTheTeam() {
        return correspondence.of(ada.id()).stream()
                .filter(mail -> mail.recipientAddress().endsWith("@team.example"))
                .map((Mail mail) -> mail.template() + " to " + mail.recipientAddress())
                .toList();
    }
}
