package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** A task has one timer at a time, as its row in the table of deadlines says, and none without a row. */
@HiringTest
class DeadlineTimersTest {

    private static final String OF_TASKS = "timer-task-listener";

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcTemplate database;

    private Deployment ofADesigner;

    @AfterEach
    void takeBack() {
        if (ofADesigner != null) {
            repository.deleteDeployment(ofADesigner.getId(), true);
        }
    }

    @Test
    void oneTimerMovesOnFromStepToStepAndIsGoneAfterTheLast() {
        Instant monday = clock.instant();
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(timerOf(ada).getDuedate().toInstant())
                .as("five business days after Monday")
                .isEqualTo(monday.plus(Duration.ofDays(7)));
        clock.passes(Duration.ofDays(7));
        ada.runsDueJobs();
        assertThat(timerOf(ada).getDuedate().toInstant()).isEqualTo(monday.plus(Duration.ofDays(9)));
        clock.passes(Duration.ofDays(2));
        ada.runsDueJobs();
        assertThat(timersOf(ada)).isEmpty();
    }

    @Test
    void theTimerIsAJobOfItsTaskAndGoesWithIt() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        Job timer = timerOf(ada);
        assertThat(management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(timer.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .isEqualTo(Recruiter.SCREEN_APPLICATION);

        recruiter.screens(ada).choosing("advance");

        assertThat(management.createJobQuery().jobId(timer.getId()).count()).isZero();
    }

    @Test
    void aTaskWithoutARowHasNoTimerAndIsNeverDue() {
        PostedJob job = team.opens();

        Task managing = tasks.createTaskQuery()
                .processInstanceBusinessKey(job.id())
                .taskDefinitionKey("Task_ManagePosting")
                .singleResult();
        assertThat(managing.getDueDate()).isNull();
        assertThat(timersOfTasks(managing.getProcessInstanceId())).isEmpty();
    }

    @Test
    void aStepThatIsRolledBackIsTakenOnceAndTheTimerStays() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        clock.passes(Duration.ofDays(7));
        String first = timerOf(ada).getId();

        transaction.executeWithoutResult(undone -> {
            management.executeJob(first);
            undone.setRollbackOnly();
        });
        assertThat(escalations(ada)).isZero();
        assertThat(timerOf(ada).getId()).isEqualTo(first);

        management.executeJob(first);
        assertThat(escalations(ada)).isEqualTo(1);
        assertThat(timerOf(ada).getId()).isNotEqualTo(first);
    }

    @Test
    void aTaskThatADesignerAddsGetsItsDeadlinesByARow() throws IOException {
        PostedJob job = team.opens();
        ofADesigner = repository
                .createDeployment()
                .addClasspathResource("designs/references.bpmn")
                .addString("deadlines.dmn", tableWithARowFor("Task_AskReferees"))
                .deploy();

        ProcessInstance references = runtime.startProcessInstanceByKey("references", Map.of("postingId", job.id()));

        Task call =
                tasks.createTaskQuery().processInstanceId(references.getId()).singleResult();
        assertThat(call.getDueDate().toInstant()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(timersOfTasks(references.getId()))
                .singleElement()
                .satisfies(timer -> assertThat(timer.getDuedate().toInstant())
                        .isEqualTo(clock.instant().plus(Duration.ofDays(3))));
        tasks.complete(call.getId());
        assertThat(timersOfTasks(references.getId())).isEmpty();
    }

    @Test
    void aDiagramOfAnEarlierVersionKeepsTheTimersThatItDraws() {
        ofADesigner = repository
                .createDeployment()
                .addClasspathResource("designs/screening-1.1.bpmn")
                .addClasspathResource("bpmn/forms/screen-application.form")
                .deploy();

        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        assertThat(timersOf(ada)).hasSize(3);
        clock.passes(Duration.ofDays(3));
        assertThat(ada.runsDueJobs()).isPositive();
        assertThat(timersOf(ada)).hasSize(2);
        assertThat(mailsToTheTeam(ada))
                .as("what waits is told once a day, and not for each task")
                .isZero();
        clock.passes(Duration.ofDays(4));
        ada.runsDueJobs();
        assertThat(escalations(ada)).isEqualTo(1);
    }

    @Test
    void aTimerThatTheVersionBeforeSetForAReminderTellsNobodyAndEscalationStillComes() {
        Instant monday = clock.instant();
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        database.update(
                "update ACT_RU_JOB set HANDLER_CFG_ = 'Task_ScreenApplication$taskListener~deadline-REMIND', DUEDATE_ = ?"
                        + " where ID_ = ?",
                Timestamp.from(monday.plus(Duration.ofDays(3))),
                timerOf(ada).getId());

        clock.passes(Duration.ofDays(3));
        assertThat(ada.runsDueJobs()).isPositive();

        assertThat(mailsToTheTeam(ada)).isZero();
        assertThat(timerOf(ada).getDuedate().toInstant()).isEqualTo(monday.plus(Duration.ofDays(7)));
        clock.passes(Duration.ofDays(4));
        ada.runsDueJobs();
        assertThat(escalations(ada)).isEqualTo(1);
    }

    private long escalations(Candidacy candidacy) {
        return correspondence.of(candidacy.id()).stream()
                .filter(mail -> mail.template().equals("task-escalated"))
                .count();
    }

    private long mailsToTheTeam(Candidacy candidacy) {
        return correspondence.of(candidacy.id()).stream()
                .filter(mail -> mail.recipientAddress().endsWith("@team.example"))
                .count();
    }

    private Job timerOf(Candidacy candidacy) {
        List<Job> timers = timersOf(candidacy);
        assertThat(timers).hasSize(1);
        return timers.get(0);
    }

    private List<Job> timersOf(Candidacy candidacy) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(candidacy.id()).list().stream()
                .flatMap(instance -> timersOfTasks(instance.getId()).stream())
                .toList();
    }

    private List<Job> timersOfTasks(String instance) {
        List<String> ofTasks = management.createJobDefinitionQuery().jobType(OF_TASKS).list().stream()
                .map(JobDefinition::getId)
                .toList();
        return management.createJobQuery().processInstanceId(instance).list().stream()
                .filter(job -> ofTasks.contains(job.getJobDefinitionId()))
                .toList();
    }

    private static String tableWithARowFor(String task) throws IOException {
        return new ClassPathResource("bpmn/decisions/deadlines.dmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("</decisionTable>", """
                        <rule id="More"><inputEntry id="More1"><text>"%s"</text></inputEntry><inputEntry id="More2"><text></text></inputEntry>
                        <outputEntry id="More3"><text>"P1D"</text></outputEntry><outputEntry id="More4"><text>"P2D"</text></outputEntry>
                        <outputEntry id="More5"><text>"P3D"</text></outputEntry><outputEntry id="More6"><text>"recruiter"</text></outputEntry>
                        <outputEntry id="More7"><text></text></outputEntry><outputEntry id="More8"><text></text></outputEntry></rule>
                        </decisionTable>""".formatted(task));
    }
}
