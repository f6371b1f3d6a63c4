package org.hiringpipelines.web.enginerest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Root;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody approves over REST what they drafted. */
@RunningApplication
class OwnDraftsTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Hiring hiring;

    @Autowired
    private IdentityService identities;

    @AfterEach
    void asTheyWere() {
        identities.deleteMembership("manager", "approvers");
        identities.deleteMembership("recruiter", "approvers");
    }

    @ParameterizedTest
    @EnumSource(Root.class)
    void aPostingNeedsAnotherPairOfEyes(Root root) {
        identities.createMembership("recruiter", "approvers");
        String posting = hiring.receivedPosting(Hiring.POSTING, 1);
        hiring.complete("recruiter", posting, "Task_ReviewPosting", "decision", "submit", "waiver", "Agreed.");
        String task = hiring.taskId("approver", posting, "Task_ApprovePosting");
        Caller recruiter = root.as(callers, "recruiter");

        for (String call : List.of("complete", "submit-form")) {
            Answer answer = recruiter.post(
                    root.at("/task/" + task + "/" + call), "{\"variables\":{\"decision\":{\"value\":\"approve\"}}}");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.text("message"))
                    .isEqualTo("You submitted this posting; somebody else has to decide about it.");
        }
        hiring.complete("approver", posting, "Task_ApprovePosting", "decision", "approve");
        assertThat(hiring.application(posting)).isNotNull();
    }
}
