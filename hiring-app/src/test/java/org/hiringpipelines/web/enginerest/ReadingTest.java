package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Root;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Over REST each sees what their work needs of candidates, and nothing beyond. */
@RunningApplication
class ReadingTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    static Stream<Arguments> lookingUpAtBothRoots() {
        return Stream.of(Root.values())
                .flatMap(root ->
                        Stream.of("designer", "interviewer3", "approver").map(user -> Arguments.of(root, user)));
    }

    @ParameterizedTest
    @MethodSource("lookingUpAtBothRoots")
    void whoHasNoTaskForACandidateReadsNoNameNoReasonAndNoOutcome(Root root, String user) {
        // Of nobody else's name: whose tasks others have left open.
        String name = "Maren" + UUID.randomUUID();
        String application = hiring.applicationOf(name, hiring.openPosting(1));
        hiring.complete(
                "recruiter",
                application,
                "Task_ScreenApplication",
                "outcome",
                "reject",
                "reason",
                "OTHER",
                "comment",
                "Lies about a licence.");
        Caller member = root.as(callers, user);

        assertThat(Stream.of(
                                "/variable-instance?variableName=candidateName",
                                "/history/variable-instance?variableName=candidateName",
                                "/history/variable-instance",
                                "/history/detail",
                                "/history/activity-instance?activityId=EndEvent_Rejected",
                                "/history/process-instance?processInstanceBusinessKey=" + application,
                                "/history/task",
                                "/history/user-operation?processDefinitionKey=screening",
                                "/process-instance?variables=candidateName_eq_" + name,
                                "/process-instance/count?variables=candidateName_eq_" + name,
                                "/execution?variables=candidateName_eq_" + name,
                                "/task?processVariables=candidateName_eq_" + name,
                                "/incident",
                                "/job",
                                "/history/job-log")
                        .map(call -> member.get(root.at(call))))
                .allSatisfy(answer -> assertThat(
                                answer.status() == 403 || answer.body().equals("[]"))
                        .as(answer.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void designersCountAndSeeNobody(Root root) {
        hiring.application(hiring.openPosting(1));
        Caller designer = root.as(callers, "designer");

        JsonNode counts = designer.get(root.at("/process-definition/key/screening/statistics"))
                .json();

        assertThat(counts.get(0).path("id").asText()).isEqualTo("Task_ScreenApplication");
        assertThat(counts.get(0).path("instances").asInt()).isPositive();
        assertThat(counts.toString()).doesNotContain("Maren");
        assertThat(designer.get(root.at("/deployment")).json().size()).isPositive();
    }

    @Test
    void cockpitShowsADesignerNumbersAndNoInstances() {
        String application = hiring.application(hiring.openPosting(1));
        Caller designer = callers.inTasklist("designer");
        String cockpit = "/camunda/api/cockpit/plugin/base/default";

        assertThat(designer.get(cockpit + "/process-definition/statistics")
                        .json()
                        .size())
                .isPositive();
        assertThat(List.of(
                        designer.post(cockpit + "/process-instance", "{}"),
                        designer.post(cockpit + "/incident/", "{}")))
                .allSatisfy(answer -> assertThat(answer.body()).isEqualTo("[]"));
        assertThat(designer.get(cockpit + "/process-instance/" + application).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void aDesignerCountsInstancesButNotThoseOfAPerson(Root root) {
        hiring.application(hiring.openPosting(1));
        Caller designer = root.as(callers, "designer");
        String count = root.at("/process-instance/count");

        assertThat(designer.post(count, "{\"processDefinitionKey\":\"application\"}")
                        .json()
                        .path("count")
                        .asInt())
                .isPositive();
        assertThat(Stream.of(
                                "{\"variables\":[{\"name\":\"candidateName\",\"operator\":\"like\",\"value\":\"Maren%\"}]}",
                                "{\"processDefinitionKey\":\"application\",\"businessKeyLike\":\"%\"}",
                                "{\"processDefinitionKey\":\"application\",\"orQueries\":[{\"variables\":[]}]}")
                        .map(body -> designer.post(count, body)))
                .allSatisfy(answer ->
                        assertThat(answer.body()).as(answer.toString()).contains("\"count\":0"));
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void aDraftOfAScorecardIsNotLeftWhereAnotherInterviewerLooks(Root root) {
        String application = hiring.application(hiring.openPosting(1));
        String interview = hiring.proposedInterview(application);
        hiring.chooseFirstSlot(application, interview);
        String task = hiring.taskId("interviewer", application, "Task_WriteScorecard");
        Caller interviewer = root.as(callers, "interviewer");
        Caller another = root.as(callers, "interviewer2");

        assertThat(interviewer
                        .put(root.at("/task/" + task + "/variables/summary"), "{\"value\":\"Mumbled all along.\"}")
                        .status())
                .isEqualTo(403);
        assertThat(interviewer
                        .post(
                                root.at("/task/" + task + "/complete"),
                                "{\"variables\":{\"impression\":{\"value\":\"Mumbled all along.\"}}}")
                        .faultyFields())
                .containsExactly("impression");
        assertThat(Stream.of(
                                "/task/" + task,
                                "/task/" + task + "/variables",
                                "/task/" + task + "/form-variables",
                                "/task/" + task + "/localVariables",
                                "/task/" + task + "/comment",
                                "/variable-instance",
                                "/history/variable-instance")
                        .map(call -> another.get(root.at(call))))
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(403));
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void nobodyAttachesAnythingToATask(Root root) {
        String application = hiring.application(hiring.openPosting(1));
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");
        for (String user : List.of("recruiter", "designer", "interviewer", "admin")) {
            Answer answer = root.as(callers, user)
                    .post(
                            root.at("/task/" + task + "/attachment/create"),
                            "multipart/form-data; boundary=b",
                            "--b\r\nContent-Disposition: form-data; name=\"content\"; filename=\"x.html\"\r\n\r\n<b>\r\n--b--");
            assertThat(answer.status()).as(user).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void aTaskIsClaimedForOneself(Root root) {
        String application = hiring.application(hiring.openPosting(1));
        String task = hiring.taskId("recruiter", application, "Task_ScreenApplication");

        assertThat(root.as(callers, "recruiter")
                        .post(root.at("/task/" + task + "/claim"), "{\"userId\":\"interviewer\"}")
                        .text("message"))
                .isEqualTo("Claim a task for yourself.");
    }
}
