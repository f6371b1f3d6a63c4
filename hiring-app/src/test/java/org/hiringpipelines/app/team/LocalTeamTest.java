package org.hiringpipelines.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class LocalTeamTest {

    @Autowired
    private Callers callers;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private LocalTeam team;

    @Autowired
    private IdentityService identities;

    @Autowired
    private FilterService filters;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @ParameterizedTest
    @CsvSource({
        "recruiter, Recruiting tasks|Agreed interviews|Today's interviews|My tasks",
        "manager, Hiring manager's tasks|Open postings|My tasks",
        "interviewer, My tasks|My interviews today|Interviews",
        "interviewer2, My tasks|My interviews today|Interviews",
        "interviewer3, My tasks|My interviews today|Interviews",
        "approver, Approvals|My tasks",
        "designer, My tasks",
        "integrator, My tasks|All tasks"
    })
    void eachFindsTheirOwnTaskListsInTasklist(String user, String names) {
        List<String> seen = new ArrayList<>();
        callers.inTasklist(user)
                .get("/camunda/api/engine/engine/default/filter")
                .json()
                .forEach(filter -> seen.add(filter.get("name").asText()));

        assertThat(seen).containsExactlyInAnyOrder(names.split("\\|"));
    }

    @Test
    void theAdministratorSeesEverything() {
        assertThat(callers.inTasklist("admin")
                        .get("/camunda/api/engine/engine/default/filter/count")
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(10);
    }

    @Test
    void comingTwiceChangesNothing() {
        long users = identities.createUserQuery().count();
        long lists = filters.createFilterQuery().count();
        long grants = authorizations.createAuthorizationQuery().count();

        team.afterSingletonsInstantiated();

        assertThat(identities.createUserQuery().count()).isEqualTo(users).isEqualTo(9);
        assertThat(filters.createFilterQuery().count()).isEqualTo(lists);
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(grants);
    }

    @Test
    void whatAnAdministratorRemovedStaysRemoved() {
        var aiko = identities.createUserQuery().userId("interviewer3").singleResult();
        identities.deleteUser("interviewer3");
        try {
            team.afterSingletonsInstantiated();
            assertThat(identities.createUserQuery().userId("interviewer3").count())
                    .isZero();
        } finally {
            var user = identities.newUser("interviewer3");
            user.setFirstName(aiko.getFirstName());
            user.setLastName(aiko.getLastName());
            user.setEmail(aiko.getEmail());
            user.setPassword(LocalTeam.PASSWORD);
            identities.saveUser(user);
            identities.createMembership("interviewer3", "interviewers");
        }
    }

    @Test
    void anIntegrationCarriesAnInstanceThroughByItself() {
        Caller integrator = callers.as("integrator");
        String instance = integrator
                .post("/engine-rest/process-definition/key/posting/start", "{}")
                .json()
                .get("id")
                .asText();
        JsonNode task = integrator
                .get("/engine-rest/task?processInstanceId=" + instance)
                .json()
                .get(0);

        assertThat(integrator
                        .get("/engine-rest/task/" + task.get("id").asText() + "/form-variables")
                        .status())
                .isEqualTo(200);
        assertThat(integrator
                        .post("/engine-rest/task/" + task.get("id").asText() + "/complete", """
                                {"variables":{"summary":{"value":"A sentence that is long enough."}}}""")
                        .status())
                .isEqualTo(204);
        assertThat(integrator
                        .get("/engine-rest/history/process-instance/" + instance)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("COMPLETED");
    }

    @Test
    void aTaskIsWorkedOnByItsCandidatesAndByNobodyElse() {
        String instance = runtime.startProcessInstanceByKey("posting").getId();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        try {
            assertThat(callers.as("interviewer")
                            .post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"interviewer\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(callers.as("interviewer").get("/engine-rest/task").json())
                    .isEmpty();
            assertThat(callers.as("recruiter")
                            .post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"recruiter\"}")
                            .status())
                    .isEqualTo(204);
        } finally {
            runtime.deleteProcessInstance(instance, "end of the test");
        }
    }
}
