package org.hiringpipelines.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.trial.Doors;
import org.hiringpipelines.app.trial.TrialApplication;
import org.hiringpipelines.app.trial.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class StrangersTest {

    @Autowired
    private Doors doors;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/postings",
                "/api",
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/process-definition/key/posting",
                "/engine-rest/openapi.json",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/process-definition",
                "/camunda/api/engine/engine/default/user",
                "/sheets/trial/1",
                "/documents/trial"
            })
    void aStrangerIsTurnedAway(String path) {
        assertThat(doors.stranger().get(path).status()).isEqualTo(401);
    }

    @Test
    void aProgramIsToldHowToLogInAndATaskIsNotInterruptedByAPasswordPrompt() {
        Answer program = doors.stranger().get("/engine-rest/task");
        assertThat(program.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(program.json().get("detail").asText()).isEqualTo("Log in with user and password (HTTP Basic).");

        Answer page = doors.stranger().get("/sheets/trial/1");
        assertThat(page.header("WWW-Authenticate")).isNull();
        assertThat(page.body()).contains("log in to Tasklist");
    }

    @Test
    void aStrangerDeploysNothingAndStartsNothing() {
        assertThat(doors.stranger()
                        .post("/engine-rest/process-definition/key/posting/start", "{}")
                        .status())
                .isEqualTo(401);
        assertThat(doors.stranger().post("/engine-rest/deployment/create", "{}").status())
                .isEqualTo(401);
        assertThat(doors.stranger()
                        .post("/camunda/api/engine/engine/default/process-definition/key/posting/start", "{}")
                        .status())
                .isIn(401, 403);
    }

    @Test
    void aWrongPasswordIsNoLogin() {
        assertThat(doors.program("nobody").get("/engine-rest/task").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/h2-console", "/nothing", "/error", "/templates/start.html"})
    void nothingElseIsThere(String path) {
        assertThat(doors.stranger().get(path).status()).isIn(401, 404, 500);
        assertThat(doors.program("admin").get(path).body()).doesNotContain("Exception", "org.");
    }

    @Test
    void aPageOfAnotherSiteChangesNothingWithALoginTheBrowserRemembers() {
        assertThat(doors.program("recruiter")
                        .postFromAnotherSite("/api/postings", "Archivist")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theEngineKnowsWhoAsksAndForgetsItAfterwards() {
        assertThat(doors.program("interviewer").get("/engine-rest/user").json().size())
                .as("colleagues are seen by name")
                .isGreaterThan(1);
        assertThat(doors.program("interviewer")
                        .post("/engine-rest/process-definition/key/posting/start", "{}")
                        .status())
                .as("an interviewer starts no posting")
                .isEqualTo(403);
        assertThat(doors.program("recruiter")
                        .post("/engine-rest/deployment/create", "{}")
                        .status())
                .isNotEqualTo(200);
        assertThat(doors.stranger().get("/engine-rest/user").status()).isEqualTo(401);
    }
}
