package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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

/** A message reaches one instance, from who may send it, with what belongs to it. */
@RunningApplication
class MessagesTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    static Stream<Arguments> messagesAtBothRoots() {
        return Stream.of(Root.values())
                .flatMap(root -> Stream.of("CandidateWithdrew", "PostingClosed", "OfferAnswered", "PositionFilled")
                        .flatMap(message -> Stream.of("recruiter", "manager", "integrator", "admin")
                                .map(user -> Arguments.of(root, message, user))));
    }

    @ParameterizedTest
    @MethodSource("messagesAtBothRoots")
    void oneThatNamesNobodyOrAllReachesNobody(Root root, String message, String user) {
        String application = hiring.application(hiring.openPosting(1));
        Caller member = root.as(callers, user);

        assertThat(Stream.of(
                                "{\"messageName\":\"%s\",\"all\":true}",
                                "{\"messageName\":\"%s\"}",
                                "{\"messageName\":\"%s\",\"businessKey\":\"\",\"all\":true}",
                                "{\"messageName\":\"%s\",\"correlationKeys\":{}}",
                                "{\"messageName\":\"%s\",\"all\":true,\"correlationKeys\":{\"recruiter\":{\"value\":\"recruiter\"}}}",
                                "{\"messageName\":\"%s\",\"businessKey\":\"" + application + "\",\"all\":true}",
                                "{\"messageName\":\"%s\",\"withoutTenantId\":true}")
                        .map(body -> member.post(root.at("/message"), body.formatted(message))))
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isIn(400, 403));
        assertThat(List.of(
                        member.post(
                                root.at("/process-instance/message-async"), "{\"messageName\":\"" + message + "\"}"),
                        member.post(root.at("/signal"), "{\"name\":\"" + message + "\"}")))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(403));
        assertThat(hiring.look(application).path("stage").asText()).isEqualTo("SCREENING");
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void oneWithAnIdReachesThatOneAlone(Root root) {
        String posting = hiring.openPosting(1);
        String leaves = hiring.application(posting);
        String stays = hiring.application(posting);

        Answer answer = root.as(callers, "recruiter")
                .post(
                        root.at("/message"),
                        "{\"messageName\":\"CandidateWithdrew\",\"businessKey\":\"" + leaves + "\"}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        assertThat(hiring.look(leaves).path("outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(hiring.look(stays).path("stage").asText()).isEqualTo("SCREENING");
        Answer again = root.as(callers, "recruiter")
                .post(
                        root.at("/message"),
                        "{\"messageName\":\"CandidateWithdrew\",\"businessKey\":\"" + leaves + "\"}");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("message")).isEqualTo("Nothing waits for this message there, or more than one does.");
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void oneBringsWhatBelongsToItAndNothingElse(Root root) {
        String application = hiring.application(hiring.openPosting(1));

        Answer answer = root.as(callers, "recruiter")
                .post(
                        root.at("/message"),
                        "{\"messageName\":\"CandidateWithdrew\",\"businessKey\":\"" + application
                                + "\",\"processVariables\":{\"hiringManager\":{\"value\":\"recruiter\"}}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("message"))
                .isEqualTo("\"hiringManager\" does not come with CandidateWithdrew. It carries nothing.");
        assertThat(hiring.look(application).path("stage").asText()).isEqualTo("SCREENING");
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void whoeverMayNotSendOneIsToldSo(Root root) {
        String application = hiring.application(hiring.openPosting(1));
        for (String user : List.of("interviewer", "approver", "designer")) {
            assertThat(root.as(callers, user)
                            .post(
                                    root.at("/message"),
                                    "{\"messageName\":\"CandidateWithdrew\",\"businessKey\":\"" + application + "\"}")
                            .status())
                    .as(user)
                    .isEqualTo(403);
        }
        Answer started = root.as(callers, "integrator")
                .post(
                        root.at("/message"),
                        "{\"messageName\":\"ApplicationSubmitted\",\"businessKey\":\"" + application + "\"}");
        assertThat(started.status()).isEqualTo(403);
        assertThat(started.text("message")).isEqualTo("The message ApplicationSubmitted is not yours to send.");
    }
}
