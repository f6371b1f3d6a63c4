package org.hiringpipelines.workflows.handovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks that whoever leads gives to a colleague. */
@HiringTest
public class HandoversTest {

    private static final List<String> RECRUITERS = List.of("recruiter", "standIn");

    @Autowired
    private HiringTeam team;

    @Autowired
    private Handovers handovers;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    private Candidacy ada;

    @BeforeEach
    void adaApplies() {
        if (identity.createGroupQuery().groupId(Team.RECRUITERS).count() == 0) {
            identity.saveGroup(identity.newGroup(Team.RECRUITERS));
        }
        RECRUITERS.forEach(recruiter -> {
            if (identity.createUserQuery().userId(recruiter).count() == 0) {
                identity.saveUser(identity.newUser(recruiter));
            }
            identity.createMembership(recruiter, Team.RECRUITERS);
        });
        ada = team.opens().appliedForBy("Ada Baker");
    }

    @AfterEach
    void nobodyStandsInAnyMore() {
        RECRUITERS.forEach(recruiter -> identity.deleteMembership(recruiter, Team.RECRUITERS));
    }

    @Test
    void aColleagueOfTheGroupGetsTheTaskAndTheTimelineTellsWhoGaveIt() {
        GivableTask task = handovers.of(ada.id()).get(0);
        assertThat(task.name()).isEqualTo("Screen application");
        assertThat(task.colleagues()).extracting(one -> one.get("value")).containsExactly("standIn");

        handovers.give(ada.id(), task.id(), "manager", "standIn");

        assertThat(tasks.createTaskQuery().taskId(task.id()).singleResult().getAssignee())
                .isEqualTo("standIn");
        assertThat(ada.lastEvent().happening()).isEqualTo(Happening.GIVEN_TO_COLLEAGUE);
        assertThat(ada.lastEvent().actor()).isEqualTo("manager");
        assertThat(ada.lastEvent().detail()).startsWith("Screen application: ");
        assertThat(handovers.of(ada.id()).get(0).colleagues())
                .extracting(one -> one.get("value"))
                .containsExactly("recruiter");
    }

    @Test
    void nobodyElseGetsIt() {
        GivableTask task = handovers.of(ada.id()).get(0);

        for (String other : List.of("recruiter", "approver", "nobody", "")) {
            assertThatThrownBy(() -> handovers.give(ada.id(), task.id(), "manager", other))
                    .as(other)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Choose a colleague who can do \"Screen application\"");
        }
        assertThat(ada.lastEvent().happening()).isNotEqualTo(Happening.GIVEN_TO_COLLEAGUE);
    }

    @Test
    void aTaskOfAnotherApplicationOrOneThatIsDoneIsNotGivenAway(@Autowired Recruiter recruiter) {
        GivableTask task = handovers.of(ada.id()).get(0);
        Candidacy other = team.opens().appliedForBy("Ben Miller");
        assertThatThrownBy(() -> handovers.give(other.id(), task.id(), "manager", "standIn"))
                .isInstanceOf(Conflict.class);

        recruiter.screens(ada).choosing("advance");

        assertThatThrownBy(() -> handovers.give(ada.id(), task.id(), "manager", "standIn"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void approvalsAreNotGivenAway() {
        team.takesUntil(Approver.APPROVE_OFFER, ada);

        assertThat(ada.openTasks()).contains(Approver.APPROVE_OFFER);
        assertThat(handovers.of(ada.id())).extracting(GivableTask::key).doesNotContain(Approver.APPROVE_OFFER);
        assertThatThrownBy(() -> handovers.give(ada.id(), approval(), "manager", "standIn"))
                .isInstanceOf(Conflict.class);
    }

    private String approval() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(ada.id())
                .taskDefinitionKey(Approver.APPROVE_OFFER)
                .list()
                .get(0)
                .getId();
    }
}
