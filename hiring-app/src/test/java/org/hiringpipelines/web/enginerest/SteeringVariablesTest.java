package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Root;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A task takes the fields of its form; what a process goes by is written by services alone. */
@RunningApplication
class SteeringVariablesTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    static Stream<Arguments> routesAtBothRoots() {
        return Stream.of(Root.values())
                .flatMap(root -> Stream.of("complete", "submit-form")
                        .flatMap(call -> Stream.of(
                                        "hiringManager",
                                        "recruiter",
                                        "applicationId",
                                        "postingId",
                                        "offerId",
                                        "interviewId",
                                        "candidateName",
                                        "anything")
                                .map(variable -> Arguments.of(root, call, variable))));
    }

    @ParameterizedTest
    @MethodSource("routesAtBothRoots")
    void aFieldThatTheFormHasNotIsRefusedByName(Root root, String call, String variable) {
        String application = hiring.application(hiring.openPosting(1));
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");

        Answer answer = root.as(callers, "recruiter")
                .post(
                        root.at("/task/" + task + "/" + call),
                        "{\"variables\":{\"outcome\":{\"value\":\"advance\"},\"" + variable
                                + "\":{\"value\":\"recruiter\"}}}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly(variable);
        assertThat(answer.text("message"))
                .isEqualTo("\"" + variable + "\" is no field here. This task takes comment, outcome, reason, until.");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
        assertThat(runtime.createVariableInstanceQuery()
                        .variableName("anything")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void nothingIsWrittenOnATaskBesideItsForm(Root root) {
        String application = hiring.application(hiring.openPosting(1));
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        Caller recruiter = root.as(callers, "recruiter");

        assertThat(List.of(
                        recruiter.put(
                                root.at("/task/" + task + "/variables/hiringManager"), "{\"value\":\"recruiter\"}"),
                        recruiter.put(
                                root.at("/task/" + task + "/localVariables/applicationId"), "{\"value\":\"another\"}"),
                        recruiter.post(
                                root.at("/task/" + task + "/variables"),
                                "{\"modifications\":{\"recruiter\":{\"value\":\"x\"}}}"),
                        recruiter.post(root.at("/task/" + task + "/resolve"), "{\"variables\":{\"x\":{\"value\":1}}}"),
                        recruiter.post(
                                root.at("/task/" + task + "/bpmnError"),
                                "{\"errorCode\":\"x\",\"variables\":{\"x\":{\"value\":1}}}"),
                        recruiter.post(
                                root.at("/task/" + task + "/bpmnEscalation"),
                                "{\"escalationCode\":\"notHeld\",\"variables\":{\"x\":{\"value\":1}}}"),
                        recruiter.post(root.at("/task/create"), "{\"name\":\"x\"}"),
                        recruiter.send("DELETE", root.at("/task/" + task))))
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(403));
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void aStartTakesTheFieldsOfItsFormAndNoIdOfAnothersPosting(Root root) {
        String another = hiring.openPosting(1);

        Answer answer = root.as(callers, "recruiter")
                .post(
                        root.at("/process-definition/key/posting/submit-form"),
                        "{\"variables\":{\"postingId\":{\"value\":\"" + another + "\"}}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly("postingId");
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void aProcessThatAnotherStartsIsNotStartedByHand(Root root) {
        for (String process : List.of(
                "application",
                "screening",
                "interviews",
                "interview",
                "offer",
                "correspondence",
                "reminders",
                "erasure")) {
            for (String user : List.of("recruiter", "integrator", "admin")) {
                Answer answer = root.as(callers, user)
                        .post(root.at("/process-definition/key/" + process + "/start"), "{\"variables\":{}}");
                assertThat(answer.status()).as(user + " " + process).isEqualTo(403);
            }
        }
    }
}
