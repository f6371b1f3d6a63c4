package org.hiringpipelines.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class SetupTest {

    private static final String MALLORY = """
            {"profile":{"id":"mallory","firstName":"M","lastName":"M"},"credentials":{"password":"secret"}}""";

    @Autowired
    private Callers callers;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void leaveNoAdministrator() {
        identities.deleteMembership("admin", Groups.CAMUNDA_ADMIN);
    }

    @AfterEach
    void bringTheAdministratorBack() {
        identities.createMembership("admin", Groups.CAMUNDA_ADMIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/default/user/create;a=b",
                "/camunda/api/admin/setup;a=b/default/user/create",
                "/camunda/api/admin;a=b/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/%73%65%74%75%70/default/user/create",
                "/camunda/api/admin/%2573etup/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/%2e/setup/default/user/create",
                "/camunda/api/admin/setup/%64efault/user/create",
                "/camunda/api/admin%2fsetup/default/user/create",
                "/camunda/%61pi/admin/setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create"
            })
    void nobodyBecomesAdministratorThere(String path) {
        Caller stranger = callers.stranger();
        stranger.get("/camunda/app/tasklist/default/");

        assertThat(stranger.post(path, MALLORY).status()).isBetween(400, 499);
        assertThat(callers.inTasklist("recruiter").post(path, MALLORY).status()).isBetween(400, 499);

        assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/admin/default/setup",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/admin/other/setup/",
                "/camunda/app/admin/default/%73etup/",
                "/camunda/app/admin/default/setup;a=b/"
            })
    void nobodySeesThePageForIt(String path) {
        assertThat(callers.stranger().get(path).status()).isBetween(400, 499);
    }
}
