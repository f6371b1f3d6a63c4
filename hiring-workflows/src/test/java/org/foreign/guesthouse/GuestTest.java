package org.foreign.guesthouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.reader.PlainText;
import org.hiringpipelines.workflows.applications.ApplicationForm;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.deadlines.Reminders;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.Designs;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Our library is a guest in whatever engine it is put into: the host's diagram and our line run side by side, and nothing is moved. */
@SpringBootTest(
        properties = {
            "hiring.engine.own=false",
            "camunda.bpm.process-engine-name=guesthouse",
            "camunda.bpm.history-level=activity",
            "camunda.bpm.default-number-of-retries=7",
            "camunda.bpm.deployment-resource-pattern=classpath*:bpmn/*.bpmn,classpath*:bpmn/decisions/*.dmn,classpath*:bpmn/forms/*.form,classpath*:guesthouse/*.bpmn"
        })
class GuestTest {

    private static final String POSTING = """
            Harbour Pilot

            What you bring
            - A master mariner's licence
            """;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identities;

    @Autowired
    private PostingIntake postings;

    @Autowired
    private ApplicationIntake intake;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Designs designs;

    @Test
    void theHostsDiagramCallsItsOwnBean() {
        String instance = runtime.startProcessInstanceByKey("tea").getId();

        assertThat(runtime.getVariable(instance, "tea")).isEqualTo("a cup of mint tea");
        complete(instance, "Task_Drink", Map.of());
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .finished()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aFileOfTheHostsThatBearsTheNameOfOurNotesTakesNothingOutOfOurDesign() {
        List<String> before =
                designs.latestFiles().stream().map(DesignFile::name).toList();
        for (String notes : List.of("{}", "not ours", "{\"gone\": [\"hired.txt\", \"screening.bpmn\"]}")) {
            String host = engine.getRepositoryService()
                    .createDeployment()
                    .addString("design.notes", notes)
                    .deploy()
                    .getId();

            assertThat(designs.latestFiles())
                    .as(notes)
                    .extracting(DesignFile::name)
                    .containsExactlyInAnyOrderElementsOf(before);
            engine.getRepositoryService().deleteDeployment(host, true);
        }
    }

    @Test
    void ourLineRunsBesideIt() {
        var posting = postings.receive(new PlainText().read(POSTING), POSTING, null, null, "1")
                .requisition();
        as("rosa", posting.id(), "Task_ReviewPosting", Map.of("decision", "submit", "waiver", "Agreed."));
        as("ada", posting.id(), "Task_ApprovePosting", Map.of("decision", "approve"));
        String application = intake.submit(
                        posting.id(),
                        new ApplicationForm(
                                new Candidate("c", "Maren Holt", "maren@example.org", null, null),
                                Answers.NONE,
                                null,
                                null),
                        null,
                        null)
                .application()
                .id();
        as("rosa", application, "Task_ScreenApplication", Map.of("outcome", "reject", "reason", "NOT_QUALIFIED"));

        assertThat(applications.find(application).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("EndEvent_Rejected")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatTheHostCallsAPostingIsNoneToRemindAnybodyOf() {
        String instance = runtime.startProcessInstanceByKey("tea", Map.of("postingId", "a note on the board"))
                .getId();

        assertThat(reminders.write(10)).isFalse();

        complete(instance, "Task_Drink", Map.of());
    }

    @Test
    void theEnginesSettingsAreTheHosts() {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(engine.getName()).isEqualTo("guesthouse");
        assertThat(settings.getHistoryLevel().getName()).isEqualTo("activity");
        assertThat(settings.getHistoryLevels())
                .as("the engine's own levels by their names")
                .allSatisfy(level -> assertThat(level.getClass().getName()).startsWith("org.camunda."));
        assertThat(settings.getExpressionManager()).isInstanceOf(SpringExpressionManager.class);
        assertThat(settings.getBeans()).isEmpty();
        assertThat(settings.getTaskService()).hasSameClassAs(new TaskServiceImpl());
        assertThat(settings.getResourceAuthorizationProvider())
                .as("who writes the rows of rights")
                .hasSameClassAs(new DefaultAuthorizationProvider());
        assertThat(settings.getCommandExecutorTxRequired().execute(CommandContext::getAuthorizationManager))
                .as("who reads them")
                .hasSameClassAs(new AuthorizationManager());
        assertThat(settings.getDefaultNumberOfRetries()).isEqualTo(7);
        assertThat(settings.getFailedJobRetryTimeCycle()).isNull();
        assertThat(settings.getInvocationsPerBatchJob()).isEqualTo(1);
        assertThat(settings.isEnableExceptionsAfterUnhandledBpmnError()).isFalse();
        assertThat(settings.isReevaluateTimeCycleWhenDue()).isFalse();
    }

    private void as(String user, String businessKey, String task, Map<String, Object> fields) {
        identities.setAuthenticatedUserId(user);
        try {
            complete(
                    runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                            .map(org.camunda.bpm.engine.runtime.ProcessInstance::getId)
                            .filter(instance -> open(instance, task) != null)
                            .findFirst()
                            .orElseThrow(),
                    task,
                    fields);
        } finally {
            identities.clearAuthentication();
        }
    }

    private void complete(String instance, String task, Map<String, Object> fields) {
        tasks.complete(open(instance, task).getId(), fields);
    }

    private Task open(String instance, String task) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(task)
                .singleResult();
    }
}
