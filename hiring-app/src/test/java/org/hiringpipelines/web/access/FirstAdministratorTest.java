package org.hiringpipelines.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Groups;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.web.start.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** A database in which nobody is administrator, started once more or for the first time. */
@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Pattern TOLD = Pattern.compile("as \"(\\w+)\" with the password \"([^\"]+)\"");
    private static final String HARD = "gravel-otter-violin-Thursday7";

    @Autowired
    private Callers callers;

    @Autowired
    private FirstAdministrator atStart;

    @Autowired
    private IdentityService identities;

    @Autowired
    private HiringAccess access;

    @Autowired
    private Seeds seeds;

    @Autowired
    private ManagementService management;

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void leaveNoAdministrator() {
        identities.deleteMembership("admin", Groups.CAMUNDA_ADMIN);
    }

    @AfterEach
    void bringTheAdministratorBack() {
        identities.deleteUser("anna");
        identities.deleteUser("rita");
        identities.deleteMembership("recruiter", Groups.CAMUNDA_ADMIN);
        management.deleteProperty("hiring.seeds.administrator");
        identities.createMembership("admin", Groups.CAMUNDA_ADMIN);
    }

    @Test
    void theOneThatIsNamedComesWithTheirPassword(CapturedOutput log) {
        start("anna", HARD);

        assertThat(isAdministrator("anna")).isTrue();
        assertThat(identities.checkPassword("anna", HARD)).isTrue();
        assertThat(log.getAll()).doesNotContain(HARD);
    }

    @Test
    void theyLetOthersIn() {
        start("anna", HARD);
        Caller anna = callers.as("anna", HARD);

        assertThat(anna.post("/engine-rest/user/create", """
                                {"profile":{"id":"rita","firstName":"Rita","lastName":"Moss","email":"rita@example.org"},
                                 "credentials":{"password":"one-for-a-recruiter"}}""").status()).isEqualTo(204);
        assertThat(anna.send("PUT", "/engine-rest/group/recruiters/members/rita")
                        .status())
                .isEqualTo(204);

        Caller rita = callers.as("rita", "one-for-a-recruiter");
        assertThat(rita.get("/api/postings").status()).isEqualTo(200);
        assertThat(rita.put("/engine-rest/user/rita/credentials", """
                                {"password":"one-of-her-own","authenticatedUserPassword":"one-for-a-recruiter"}""").status()).isEqualTo(204);
        assertThat(callers.as("rita", "one-of-her-own").get("/api/postings").status())
                .isEqualTo(200);
    }

    @Test
    void withoutAPasswordOneIsMadeAndToldOnce(CapturedOutput log) {
        start("anna", null);

        Matcher told = TOLD.matcher(log.getAll());
        assertThat(told.find()).isTrue();
        String password = told.group(2);
        assertThat(told.group(1)).isEqualTo("anna");
        assertThat(identities.checkPassword("anna", password)).isTrue();

        start("anna", null);

        assertThat(log.getAll()).containsOnlyOnce(password);
        assertThat(identities.checkPassword("anna", password)).isTrue();
    }

    @Test
    void whoeverChangedTheirPasswordKeepsIt() {
        start("anna", HARD);
        var anna = identities.createUserQuery().userId("anna").singleResult();
        anna.setPassword("another one of Anna's");
        identities.saveUser(anna);

        start("anna", HARD);

        assertThat(identities.checkPassword("anna", "another one of Anna's")).isTrue();
    }

    @Test
    void itHappensOnceEvenIfNobodyIsAdministratorAfterwards() {
        start("anna", HARD);
        identities.deleteUser("anna");

        start("anna", HARD);
        start("anna", "weak");

        assertThat(identities.createUserQuery().userId("anna").count()).isZero();
    }

    @Test
    void whereSomebodyIsAdministratorNobodyComesAndTheLogSaysSo(CapturedOutput log) {
        identities.createMembership("recruiter", Groups.CAMUNDA_ADMIN);

        start("anna", HARD);

        assertThat(identities.createUserQuery().userId("anna").count()).isZero();
        assertThat(log.getAll())
                .contains("There are administrators already, so anna (hiring.administrator.user) is not made.");
    }

    @Test
    void somebodyWhoIsHereAlreadyIsNotMadeAdministrator() {
        assertThatThrownBy(() -> start("recruiter", HARD))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be \"recruiter\"")
                .hasMessageContaining("whose password and rights stay as they are");

        assertThat(isAdministrator("recruiter")).isFalse();
        assertThat(identities.checkPassword("recruiter", "demo")).isTrue();
    }

    @Test
    void theUsualUserWhoLostTheRightsDoesNotGetThemBack(CapturedOutput log) {
        start(null, null);

        assertThat(isAdministrator("admin")).isFalse();
        assertThat(log.getAll()).contains("Name another user in hiring.administrator.user.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', is blank.",
        "'      ', is blank.",
        "demo, has fewer than 12 characters.",
        "Tr0ub4dor&3, has fewer than 12 characters.",
        "password123456, is easy to guess",
        "qwertyuiopasdf, is easy to guess",
        "annaannaanna, is easy to guess",
        "administrator1, is easy to guess",
        "aaaaaaaaaaaaaaaaaaaa, is easy to guess"
    })
    void aWeakPasswordIsRefusedAndLeavesNobodyBehind(String password, String why) {
        assertThatThrownBy(() -> start("anna", password))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(
                        "The password for the first administrator (hiring.administrator.password) " + why)
                .extracting(refused -> ((StartRefused) refused).remedy())
                .asString()
                .contains("at least 12 characters");

        assertThat(identities.createUserQuery().userId("anna").count()).isZero();
        start("anna", HARD);
        assertThat(isAdministrator("anna")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "anna lee", "anna-lee", "../anna"})
    void aNameThatTheEngineDoesNotTakeIsRefused(String name) {
        assertThatThrownBy(() -> start(name, HARD))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be named \"" + name + "\"");
    }

    @Test
    void inSomebodyElsesEngineNobodyComesUnlessAPropertyAsks() {
        starting(false);
        assertThat(identities
                        .createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count())
                .isZero();

        environment.setProperty("hiring.administrator.user", "anna");
        starting(false);
        assertThat(isAdministrator("anna")).isTrue();
    }

    @Test
    void itHappensAtTheStartOfTheApplication() {
        identities.createMembership("recruiter", Groups.CAMUNDA_ADMIN);
        atStart.afterSingletonsInstantiated();

        assertThat(management.getProperties()).doesNotContainKey("hiring.seeds.administrator");
    }

    private boolean isAdministrator(String user) {
        return identities
                        .createUserQuery()
                        .userId(user)
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count()
                == 1;
    }

    private void start(String user, String password) {
        if (user != null) {
            environment.setProperty("hiring.administrator.user", user);
        }
        if (password != null) {
            environment.setProperty("hiring.administrator.password", password);
        }
        starting(true);
    }

    private void starting(boolean own) {
        new FirstAdministrator(identities, access, seeds, environment, own).afterSingletonsInstantiated();
    }
}
