package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
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

/** Nobody but an administrator moves an instance past its tasks, and an administrator says why. */
@RunningApplication
class SkippedApprovalsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    static Stream<Arguments> membersAtBothRoots() {
        return Stream.of(Root.values())
                .flatMap(root -> Stream.of("recruiter", "manager", "integrator", "interviewer", "approver", "designer")
                        .map(user -> Arguments.of(root, user)));
    }

    @ParameterizedTest
    @MethodSource("membersAtBothRoots")
    void aMemberMovesNothing(Root root, String user) {
        String posting = hiring.receivedPosting(Hiring.POSTING, 1);
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(posting)
                .singleResult()
                .getId();
        String job = management
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .get(0)
                .getId();
        List<String> before = runtime.getActiveActivityIds(instance);
        Caller member = root.as(callers, user);

        assertThat(List.of(
                        member.post(
                                root.at("/process-instance/" + instance + "/modification"),
                                "{\"annotation\":\"x\",\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":"
                                        + "\"ServiceTask_PublishPosting\"}]}"),
                        member.post(root.at("/process-instance/" + instance + "/modification-async"), "{}"),
                        member.post(root.at("/modification/execute"), "{}"),
                        member.post(root.at("/modification/executeAsync"), "{}"),
                        member.post(root.at("/migration/execute"), "{}"),
                        member.put(root.at("/process-instance/" + instance + "/suspended"), "{\"suspended\":true}"),
                        member.put(root.at("/process-instance/suspended"), "{\"suspended\":true}"),
                        member.put(
                                root.at("/process-instance/" + instance + "/variables/hiringManager"),
                                "{\"value\":\"" + user + "\"}"),
                        member.post(
                                root.at("/process-instance/" + instance + "/variables"),
                                "{\"modifications\":{\"hiringManager\":{\"value\":\"" + user + "\"}}}"),
                        member.put(
                                root.at("/execution/" + instance + "/localVariables/hiringManager"),
                                "{\"value\":\"" + user + "\"}"),
                        member.put(root.at("/job/" + job + "/duedate"), "{\"duedate\":null}"),
                        member.post(root.at("/job/" + job + "/execute")),
                        member.put(root.at("/job/" + job + "/suspended"), "{\"suspended\":true}"),
                        member.post(root.at("/execution/" + instance + "/signal"), "{}"),
                        member.send("DELETE", root.at("/process-instance/" + instance))))
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(403));

        assertThat(runtime.getActiveActivityIds(instance)).isEqualTo(before).containsExactly("Task_ReviewPosting");
        assertThat(runtime.getVariable(instance, "hiringManager")).isEqualTo("manager");
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void aStartBeginsAtTheBeginning(Root root) {
        Answer answer = root.as(callers, "recruiter")
                .post(
                        root.at("/process-definition/key/posting/start"),
                        "{\"variables\":{\"postingText\":{\"value\":\"Archivist\"}},\"startInstructions\":"
                                + "[{\"type\":\"startBeforeActivity\",\"activityId\":\"ServiceTask_PublishPosting\"}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly("startInstructions");
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void anAdministratorMovesWithAReasonThatStandsOnTheTimeline(Root root) {
        String application = hiring.application(hiring.openPosting(1));
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(application)
                .processDefinitionKey("application")
                .singleResult()
                .getId();
        String move = root.at("/process-instance/" + instance + "/modification");
        String instructions =
                "\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_DecideHire\"}]}";
        Caller admin = root.as(callers, "admin");

        Answer without = admin.post(move, "{" + instructions);
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.faultyFields()).containsExactly("annotation");

        Answer with = admin.post(move, "{\"annotation\":\"Interviewed before we had this system.\"," + instructions);
        assertThat(with.status()).as(with.toString()).isEqualTo(204);
        assertThat(byHand(application))
                .containsExactly("modify process instance: Interviewed before we had this system.");

        admin.put(root.at("/process-instance/" + instance + "/variables/hiringManager"), "{\"value\":\"manager\"}");
        assertThat(byHand(application)).hasSize(2).last().isEqualTo("set variable");
    }

    private List<String> byHand(String application) {
        JsonNode timeline = hiring.look(application).path("timeline");
        return java.util.stream.StreamSupport.stream(timeline.spliterator(), false)
                .filter(event -> event.toString().contains("MOVED_BY_HAND"))
                .map(event -> event.path("detail").asText())
                .toList();
    }
}
