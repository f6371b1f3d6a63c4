package org.hiringpipelines.app.kept;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.runnersup.RunnersUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** Who has worked with the version before starts this one, and everything goes on. */
@RunningApplication
@Import({Kept.class, KeptClock.class})
@DirtiesContext
abstract class VersionBeforeTest {

    /** By then, a Monday, most tasks are late, interviews should be over, and candidates have had the time to answer to a finding. */
    private static final Duration A_LONG_ABSENCE = Duration.ofDays(15);

    @Autowired
    private Kept kept;

    @Autowired
    private KeptClock clock;

    @Autowired
    private Hiring hiring;

    @Autowired
    private Callers callers;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RunnersUp runnersUp;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void goOnWhereItStood() {
        clock.moveTo(kept.moment());
        // The application has started at the time of the machine.
        management.recalculateJobDuedate(
                management
                        .createJobQuery()
                        .activityId("StartEvent_TimeToRemind")
                        .singleResult()
                        .getId(),
                false);
    }

    @AfterEach
    void returnToTheTimeOfTheMachine() {
        ClockUtil.reset();
    }

    @Test
    void allTasksAreStillThereTheirTimersRingAndEverythingCanBeFinished() {
        List<Task> found = tasks.createTaskQuery().list();
        assertAllTasksAreThere(found);

        List<String> unscreened = subjectsOf(found, "Task_ScreenApplication");
        assertThat(unsentMails()).isPositive();
        passes(A_LONG_ABSENCE);
        assertThat(unscreened)
                .allSatisfy(application -> assertThat(correspondence.of(application))
                        .extracting(Mail::template)
                        .contains("task-escalated")
                        .doesNotContain("task-reminder"));
        assertThat(remindersTo("recruiter"))
                .singleElement()
                .satisfies(list -> assertThat(unscreened)
                        .isNotEmpty()
                        .allSatisfy(application -> assertThat(list)
                                .contains("Screen application: "
                                        + correspondence.recipient(application).name())));
        assertThat(unsentMails()).isZero();

        WayToTheEnd way =
                new WayToTheEnd(kept.tasks(), hiring, tasks, runtime, management, identities, runnersUp, clock);
        way.walk();
        passes(Duration.ofDays(1));
        assertNothingIsLeft();
        assertThat(keysOf(way.completed()))
                .as("each task of the version before, completed at least once")
                .isEqualTo(keysOf(kept.tasks()));
    }

    @Test
    void whatHadEndedIsStillTold() {
        assertThat(kept.ended())
                .extracting(Ended::outcome)
                .contains("HIRED", "REJECTED", "WITHDRAWN", "ON_HOLD", "OFFER_DECLINED", "POSITION_FILLED");
        for (Ended ended : kept.ended()) {
            JsonNode told = hiring.look(ended.application());
            if (!ended.outcome().equals("ON_HOLD")) { // who may have been taken up again meanwhile
                assertThat(told.path("outcome").asText()).isEqualTo(ended.outcome());
            }
            assertThat(told.path("timeline").findValuesAsText("happening"))
                    .startsWith("APPLIED")
                    .contains("CLOSED");
            Answer sheet = callers.as("manager").get("/sheets/applications/" + ended.application());
            assertThat(sheet.status()).as(sheet.toString()).isEqualTo(200);
            assertThat(sheet.body()).contains(ended.candidate());
        }
    }

    @Test
    void whoeverDraftedAnOfferHasNoSayInItsApproval() {
        assertThat(database.queryForList(
                        "select offer.id from offer join stage_event on stage_event.application_id = offer.application_id"
                                + " where stage_event.happening = 'OFFER_DRAFTED'",
                        String.class))
                .isNotEmpty()
                .isSubsetOf(database.queryForList("select subject_id from drafter", String.class));
    }

    @Test
    void tasksNowTellThemselvesWhoseTheyAre() {
        assertThat(database.queryForObject(
                        "select count(*) from act_ru_authorization where resource_type_ = 7"
                                + " and resource_id_ in (select id_ from act_ru_task)",
                        Integer.class))
                .isZero();
        for (Task task : tasks.createTaskQuery().list()) {
            KeptTask known = KeptTask.of(task, tasks);
            assertThat(known.candidateGroups()).allMatch(group -> sees("somebody", List.of(group), task));
            assertThat(known.assignee() == null || sees(known.assignee(), List.of(), task))
                    .isTrue();
            assertThat(sees("somebody", List.of("designers"), task)).isFalse();
        }
    }

    private boolean sees(String user, List<String> groups, Task task) {
        identities.setAuthentication(user, groups);
        try {
            return tasks.createTaskQuery().taskId(task.getId()).count() == 1;
        } finally {
            identities.clearAuthentication();
        }
    }

    /** All that were kept, just as they were, and at least one for each user task in the diagrams that they are in. */
    private void assertAllTasksAreThere(List<Task> found) {
        assertThat(found.stream().map(task -> KeptTask.of(task, tasks)))
                .containsExactlyInAnyOrderElementsOf(kept.tasks());
        assertThat(keysOf(kept.tasks()))
                .isEqualTo(found.stream()
                        .map(Task::getProcessDefinitionId)
                        .distinct()
                        .map(repository::getBpmnModelInstance)
                        .flatMap(diagram -> diagram.getModelElementsByType(UserTask.class).stream())
                        .map(UserTask::getId)
                        .collect(Collectors.toSet()));
    }

    private void passes(Duration time) {
        clock.moveTo(clock.instant().plus(time));
        hiring.runJobs();
        assertThat(runtime.createIncidentQuery().list()).isEmpty();
        assertThat(management.createJobQuery().withException().list()).isEmpty();
        assertThat(history.createHistoricJobLogQuery().failureLog().list()).isEmpty();
    }

    private void assertNothingIsLeft() {
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(management.createJobQuery().list())
                .extracting(Job::getProcessInstanceId)
                .containsOnlyNulls();
        assertThat(database.queryForList("select outcome from application", String.class))
                .doesNotContainNull()
                .contains("HIRED", "REJECTED");
        assertThat(database.queryForList("select status from requisition", String.class))
                .containsOnly("CLOSED", "DISCARDED");
    }

    private List<String> remindersTo(String person) {
        return database.queryForList(
                "select text from mail where template = 'tasks-waiting' and recipient_address = ?",
                String.class,
                person + "@team.example");
    }

    private int unsentMails() {
        return database.queryForObject("select count(*) from mail where sent_at is null", Integer.class);
    }

    private static Set<String> keysOf(List<KeptTask> tasks) {
        return tasks.stream().map(KeptTask::key).collect(Collectors.toSet());
    }

    /** The business keys of those that wait at a task. */
    private List<String> subjectsOf(List<Task> found, String key) {
        return found.stream()
                .filter(task -> task.getTaskDefinitionKey().equals(key))
                .map(task -> runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey())
                .toList();
    }
}
