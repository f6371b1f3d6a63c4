package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Trial;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TrialApplication
class RefusalsTest {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";

    @Autowired
    private Callers callers;

    @Autowired
    private Trial trial;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate database;

    private long startedBefore;

    @BeforeEach
    @AfterEach
    void endWhatWasStarted() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("posting")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of the test"));
        history.createHistoricProcessInstanceQuery()
                .processDefinitionName("Trial")
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstance(instance.getId()));
        startedBefore = started();
    }

    @ParameterizedTest
    @CsvSource({
        REST + ", /process-definition/key/posting/start",
        REST + ", /process-definition/key/posting/submit-form",
        WEBAPP + ", /process-definition/key/posting/start",
        WEBAPP + ", /process-definition/key/posting/submit-form"
    })
    void aStartThatIsRefusedAnswersTheSentencesAndLeavesNothing(String root, String path) {
        Answer answer = somebody(root).post(root + path, """
                {"variables":{"postingText":{"value":"nonsense","type":"String"}}}""");

        assertSentences(answer);
        assertThat(started()).isEqualTo(startedBefore);
    }

    @ParameterizedTest
    @ValueSource(strings = {REST, WEBAPP})
    void aMessageThatIsRefusedAnswersTheSentences(String root) {
        Answer answer = somebody(root).post(root + "/message", """
                {"messageName":"InterviewSlotChosen","businessKey":"nobody","processVariables":{"startsAt":{"value":"nonsense"}}}""");

        assertSentences(answer);
        assertThat(started()).isEqualTo(startedBefore);
    }

    @ParameterizedTest
    @CsvSource({REST + ", complete", REST + ", submit-form", WEBAPP + ", complete", WEBAPP + ", submit-form"})
    void aTaskThatIsRefusedStaysOpenWithNothingChanged(String root, String call) {
        String task = startedTask();

        Answer answer = somebody(root).post(root + "/task/" + task + "/" + call, """
                {"variables":{"summary":{"value":"short"}}}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText())
                .isEqualTo("Say in a sentence what you saw; \"short\" is too short.");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("summary");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
        assertThat(tasks.getVariable(task, "summary")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        REST + ", start, ''",
        REST + ", submit-form, ''",
        WEBAPP + ", start, ''",
        WEBAPP + ", submit-form, ''",
        REST + ", start, ',\"type\":\"String\"'",
        WEBAPP + ", submit-form, ',\"type\":\"String\"'"
    })
    void aPostingMayBeLongAndIsStoredNowhereInTheEngine(String root, String call, String type) {
        String text = "An archivist keeps what others throw away. ".repeat(500).strip();

        Answer answer =
                somebody(root).post(root + "/process-definition/key/posting/" + call, """
                {"variables":{"postingText":{"value":"%s"%s}}}""".formatted(text, type));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(trial.postingText).isEqualTo(text).hasSizeGreaterThan(20_000);
        for (String table : new String[] {"ACT_RU_VARIABLE", "ACT_HI_VARINST", "ACT_HI_DETAIL"}) {
            assertThat(database.queryForObject(
                            "select count(*) from " + table + " where NAME_ = 'postingText'", Integer.class))
                    .as(table)
                    .isZero();
        }
    }

    private static void assertSentences(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText())
                .isEqualTo("This text says nothing about a job. A posting needs a title.");
        assertThat(answer.json().at("/errors/1/field").asText()).isEqualTo("title");
        assertThat(answer.body()).doesNotContain("ENGINE", "Exception", "org.");
    }

    private Caller somebody(String root) {
        return REST.equals(root) ? callers.as("integrator") : callers.inTasklist("recruiter");
    }

    private String startedTask() {
        String instance = runtime.startProcessInstanceByKey("posting").getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    /** How many instances of any process there have been. */
    private long started() {
        return history.createHistoricProcessInstanceQuery().count();
    }
}
