package org.hiringpipelines.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.web.start.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/** A database that was tried out with the demo team is used in earnest. */
@RunningApplication
class TeamLeftBehindTest {

    @Autowired
    private IdentityService identities;

    @AfterEach
    void giveThemTheirPasswordsBack() {
        LocalTeam.TEAMMATES.forEach(teammate -> password(teammate, LocalTeam.PASSWORD));
    }

    @Test
    void noOtherMachineComesInAsLongAsItsPasswordsAreKnown() {
        assertThatThrownBy(() -> startAt("0.0.0.0"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("recruiter, manager,")
                .hasMessageContaining("server.address is 0.0.0.0");
    }

    @Test
    void thisMachineMayComeInToChangeThem() {
        assertThatCode(() -> startAt("127.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void whoHasAnotherPasswordIsNoDangerHoweverOftenItStarts() {
        LocalTeam.TEAMMATES.forEach(teammate -> password(teammate, "another one of " + teammate.user()));

        for (int start = 0; start < 12; start++) {
            assertThatCode(() -> startAt("0.0.0.0")).doesNotThrowAnyException();
        }

        assertThat(identities.checkPassword("admin", "another one of admin"))
                .as("nobody is shut out by it")
                .isTrue();
    }

    @Test
    void oneWhoKeptItIsNamed() {
        LocalTeam.TEAMMATES.stream()
                .filter(teammate -> !teammate.user().equals("designer"))
                .forEach(teammate -> password(teammate, "another one of " + teammate.user()));

        assertThatThrownBy(() -> startAt("::")).hasMessageContaining(". designer can still log in");
    }

    private void startAt(String address) {
        new TeamLeftBehind(identities, new MockEnvironment().withProperty("server.address", address))
                .afterSingletonsInstantiated();
    }

    private void password(Teammate teammate, String password) {
        var user = identities.createUserQuery().userId(teammate.user()).singleResult();
        user.setPassword(password);
        identities.saveUser(user);
    }
}
