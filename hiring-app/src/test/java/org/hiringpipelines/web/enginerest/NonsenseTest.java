package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What makes no sense is the caller's mistake: 4xx with a sentence, and no trace in the log. */
@TrialApplication
@ExtendWith(OutputCaptureExtension.class)
class NonsenseTest {

    private static final List<String> BODIES = List.of(
            " ",
            "{",
            "[]",
            "null",
            "5",
            "\"x\"",
            "{\"a\":1,\"a\":2}",
            "{} {}",
            "[".repeat(2_000),
            "{\"a\":".repeat(1_500) + "1" + "}".repeat(1_500),
            "{\"variables\":5}",
            "{\"variables\":{\"decision\":null}}",
            "{\"variables\":{\"result\":{\"value\":\"{\",\"type\":\"Json\"}}}",
            "{\"result\":{\"value\":\"{\",\"type\":\"Json\"}}",
            "{\"variables\":{\"result\":{\"value\":\"x\",\"type\":\"Integer\"}}}",
            "{\"variables\":{\"result\":{\"value\":\"x\",\"type\":\"Nothing\"}}}",
            "{\"variables\":{\"result\":{\"value\":1,\"type\":7}}}",
            "{\"sorting\":5}",
            "{\"sorting\":[{\"sortBy\":\"x\",\"sortOrder\":\"y\"}]}",
            "{\"sorting\":[null]}",
            "{\"orQueries\":[null]}",
            "{\"processVariables\":[{\"name\":\"a\",\"operator\":\"?\",\"value\":1}]}",
            "{\"taskVariables\":[{}]}",
            "{\"instructions\":[{\"type\":\"x\"}]}",
            "{\"instructions\":[null],\"annotation\":\"x\"}",
            "{\"userId\":[1]}",
            "{\"id\":{},\"name\":[],\"query\":\"x\",\"properties\":5}",
            "{\"ids\":5,\"retries\":\"x\",\"duedate\":\"x\",\"suspended\":\"x\"}");

    private static final EngineCalls CALLS = EngineCalls.shipped();

    private static final String QUERY =
            "?maxResults=x&firstResult=-1&sortBy=x&sortOrder=y&createdAfter=x&variables=x&processVariables=a_b&active=z";

    private static final Pattern INSIDE = Pattern.compile(
            "ENGINE-|[a-z]\\.[A-Z]\\w+(Exception|Dto)|\\b(org|java|jakarta|com)\\.\\w+\\.|ACT_RU|select ");

    @Autowired
    private Callers callers;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    /** Each call is sent to each list: what other tests left would be looked through thousands of times. */
    @BeforeAll
    static void nothingIsLeftOfOthers(@Autowired Hiring hiring) {
        hiring.clearDesks();
    }

    @ParameterizedTest
    @CsvSource({"admin, camunda-admin, 28", "integrator, integrators, 3", "recruiter, recruiters, 3"})
    void noBodyOfAnyOpenCallMakesTheServerFail(String user, String group, int bodies, CapturedOutput log) {
        assertMistakesOfTheCaller(callers.as(user), group, "/engine-rest", BODIES.subList(0, bodies), log);
    }

    /** The same code answers there; so a few bodies show that it does. */
    @Test
    void norDoesItInTheWebapps(CapturedOutput log) {
        assertMistakesOfTheCaller(
                callers.inTasklist("admin"),
                "camunda-admin",
                "/camunda/api/engine/engine/default",
                BODIES.subList(0, 3),
                log);
    }

    @Test
    void aPlaceThatIsNotThereIsNotFound() {
        Caller recruiter = callers.as("recruiter");

        assertThat(recruiter.get("/engine-rest/task/x/variables").status()).isEqualTo(404);
        assertThat(recruiter.get("/engine-rest/task/x/comment").status()).isEqualTo(404);
        assertThat(recruiter.post("/engine-rest/task/x/complete", "{}").status())
                .isEqualTo(404);
        assertThat(recruiter.get("/engine-rest/process-definition/key/x/xml").status())
                .isEqualTo(404);
        assertThat(callers.as("admin")
                        .post("/engine-rest/process-definition/key/application/start", "{}")
                        .status())
                .isEqualTo(403);
    }

    /** Of a task and an instance that are there, so that what is sent gets as far as it can. */
    private String pathOfWhatIsThere(EngineCall call) {
        if (!List.of("task", "process-instance", "execution", "process-definition")
                .contains(call.path().get(0))) {
            return EngineCallsTest.pathOf(call);
        }
        String instance = runtime.startProcessInstanceByKey("posting").getId();
        String id =
                switch (call.path().get(0)) {
                    case "task" ->
                        tasks.createTaskQuery()
                                .processInstanceId(instance)
                                .singleResult()
                                .getId();
                    case "process-instance", "execution" -> instance;
                    default ->
                        runtime.createProcessInstanceQuery()
                                .processInstanceId(instance)
                                .singleResult()
                                .getProcessDefinitionId();
                };
        return EngineCallsTest.pathOf(call)
                .replaceFirst(EngineCallsTest.NOBODY, call.path().contains("{key}") ? "posting" : id);
    }

    @AfterEach
    void endWhatWasStarted() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("posting")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of the test"));
    }

    private void assertMistakesOfTheCaller(
            Caller caller, String group, String root, List<String> bodies, CapturedOutput log) {
        List<String> wrong = new ArrayList<>();
        for (EngineCall call : EngineCallsTest.described()) {
            if (!CALLS.openTo(List.of(group), call)) {
                continue;
            }
            String path = root + pathOfWhatIsThere(call);
            List<Answer> answers = call.method().equals("GET")
                    ? List.of(caller.get(path + QUERY))
                    : Stream.concat(
                                    Stream.of(caller.send(call.method(), path + QUERY)),
                                    bodies.stream().map(body -> caller.send(call.method(), path, body)))
                            .toList();
            answers.stream()
                    .filter(answer -> answer.status() >= 500
                            || (answer.status() >= 400
                                    && INSIDE.matcher(answer.body()).find()))
                    .forEach(answer -> wrong.add(call + " " + answer));
        }
        assertThat(wrong).isEmpty();
        assertThat(log.getAll()).doesNotContain("\tat org.");
    }
}
