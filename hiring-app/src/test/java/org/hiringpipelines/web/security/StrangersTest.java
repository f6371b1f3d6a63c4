package org.hiringpipelines.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class StrangersTest {

    @Autowired
    private Callers callers;

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
        assertThat(callers.stranger().get(path).status()).isEqualTo(401);
    }

    @Test
    void aProgramIsToldHowToLogInAndATaskIsNotInterruptedByAPasswordPrompt() {
        Answer program = callers.stranger().get("/engine-rest/task");
        assertThat(program.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(program.json().get("detail").asText()).isEqualTo("Log in with user and password (HTTP Basic).");

        Answer page = callers.stranger().get("/sheets/trial/1");
        assertThat(page.header("WWW-Authenticate")).isNull();
        assertThat(page.body()).contains("log in to Tasklist");
    }

    @Test
    void aStrangerDeploysNothingAndStartsNothing() {
        assertThat(callers.stranger()
                        .post("/engine-rest/process-definition/key/posting/start", "{}")
                        .status())
                .isEqualTo(401);
        assertThat(callers.stranger()
                        .post("/engine-rest/deployment/create", "{}")
                        .status())
                .isEqualTo(401);
        assertThat(callers.stranger()
                        .post("/camunda/api/engine/engine/default/process-definition/key/posting/start", "{}")
                        .status())
                .isIn(401, 403);
    }

    @Test
    void aWrongPasswordIsNoLogin() {
        assertThat(callers.as("nobody").get("/engine-rest/task").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/h2-console", "/nothing", "/error", "/templates/start.html"})
    void nothingElseIsThere(String path) {
        assertThat(callers.stranger().get(path).status()).isIn(401, 404, 500);
        assertThat(callers.as("admin").get(path).body()).doesNotContain("Exception", "org.");
    }

    @Test
    void aPageOfAnotherSiteChangesNothingWithALoginTheBrowserRemembers() {
        assertThat(callers.as("recruiter")
                        .post("/api/postings", "text/plain", "Archivist", "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theEngineKnowsWhoAsksAndForgetsItAfterwards() {
        assertThat(callers.as("interviewer").get("/engine-rest/user").json().size())
                .as("colleagues are seen by name")
                .isGreaterThan(1);
        assertThat(callers.as("interviewer")
                        .post("/engine-rest/process-definition/key/posting/start", "{}")
                        .status())
                .as("an interviewer starts no posting")
                .isEqualTo(403);
        assertThat(callers.as("recruiter")
                        .post("/engine-rest/deployment/create", "{}")
                        .status())
                .isNotEqualTo(200);
        assertThat(callers.stranger().get("/engine-rest/user").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/start/start.css",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/api/postings",
                "/api/nothing",
                "/engine-rest/task",
                "/engine-rest/nothing",
                "/sheets/trial/1",
                "/documents/trial",
                "/nothing"
            })
    void everyAnswerSaysWhatItMayLoadAndTellsOtherSitesNoAddress(String path) {
        for (Answer answer :
                List.of(callers.stranger().get(path), callers.as("recruiter").get(path))) {
            assertThat(answer.header("Content-Security-Policy"))
                    .as(answer.toString())
                    .contains("frame-ancestors", "default-src");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }
}
