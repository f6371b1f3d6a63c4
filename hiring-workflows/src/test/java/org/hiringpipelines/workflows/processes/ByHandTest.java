package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.Ending;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the team enters for candidates: the processes {@code add-candidate} and {@code record-withdrawal}. */
@HiringTest
public class ByHandTest {

    @Autowired
    private HiringTeam team;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private Timeline timeline;

    private final String address = UUID.randomUUID() + "@example.org";

    @AfterEach
    void nobodyIsHere() {
        identity.clearAuthentication();
    }

    @Test
    void whoeverIsAddedIsScreenedAndTheTimelineSaysWhoAddedThem() {
        PostedJob job = team.opens();

        String id = add(job.id(), "Ada Baker");

        Application ada = applications.find(id);
        assertThat(ada.candidateName()).isEqualTo("Ada Baker");
        assertThat(ada.source()).isEqualTo("a fair");
        assertThat(ada.language()).isEqualTo("de");
        assertThat(ada.coverLetter()).isEqualTo("I bake.");
        assertThat(timeline.of(id))
                .extracting(StageEvent::happening, StageEvent::actor)
                .contains(tuple(Happening.APPLIED, "recruiter"));
    }

    @Test
    void nothingThatWasTypedStaysWithTheProcess() {
        String id = add(team.opens().id(), "Ada Baker");

        var entry = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("add-candidate")
                .processInstanceBusinessKey(id)
                .singleResult();
        assertThat(entry.getEndTime()).isNotNull();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(entry.getId())
                        .list())
                .isEmpty();
    }

    @Test
    void whoeverHasAppliedIsNotAddedAgain() {
        PostedJob job = team.opens();
        add(job.id(), "Ada Baker");
        long before = team.applications();

        assertThat(refusal(() -> add(job.id(), "Ada Baker")))
                .isInstanceOf(Conflict.class)
                .hasMessage(address + " has already applied for this posting.");
        assertThat(team.applications()).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsKept() {
        long before = team.applications();

        assertThat(refusal(() -> start("add-candidate", Map.of("name", "Ada Baker"))))
                .hasMessage("Choose the posting.");
        assertThat(refusal(() -> start("record-withdrawal", Map.of()))).hasMessage("Choose the candidate.");
        assertThat(refusal(() -> add(team.opens().id(), " "))).hasMessage("An application needs the candidate's name.");
        assertThat(team.applications()).isEqualTo(before);
    }

    @Test
    void aWithdrawalThatReachedTheTeamEndsTheApplication() {
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        start("record-withdrawal", Map.of("applicationId", ada.id(), "reason", "Found another."));

        ada.hasEnded(Ending.WITHDRAWN);
        assertThat(ada.timeline())
                .extracting(StageEvent::happening, StageEvent::detail)
                .contains(tuple(Happening.WITHDRAWN, "Found another."));
        assertThat(refusal(() -> start("record-withdrawal", Map.of("applicationId", ada.id()))))
                .isInstanceOf(Conflict.class);
    }

    private String add(String posting, String name) {
        return start(
                "add-candidate",
                Map.of(
                        "postingId",
                        posting,
                        "name",
                        name,
                        "email",
                        address,
                        "source",
                        "a fair",
                        "language",
                        "de",
                        "coverLetter",
                        "I bake."));
    }

    private String start(String process, Map<String, Object> typed) {
        identity.setAuthentication("recruiter", List.of("recruiters"));
        return runtime.startProcessInstanceByKey(process, typed).getBusinessKey();
    }

    /** What a service said, however deep in the engine. */
    private static Throwable refusal(ThrowingCallable deed) {
        return Stream.iterate(catchThrowable(deed), Objects::nonNull, Throwable::getCause)
                .reduce((wrapped, cause) -> cause)
                .orElseThrow();
    }
}
