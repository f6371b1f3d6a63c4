package org.hiringpipelines.app.team;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.hiringpipelines.web.start.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The demo team in a database that was tried out with it. Turning the team off takes nobody away, so before other machines come in,
 * its passwords have to be gone.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "hiring.local-team.enabled", havingValue = false, matchIfMissing = true)
class TeamLeftBehind implements SmartInitializingSingleton {

    private final IdentityService identities;
    private final Environment environment;

    TeamLeftBehind(IdentityService identities, Environment environment) {
        this.identities = identities;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        // Into a directory that the engine only reads, the team never came.
        if (!identities.isReadOnly()) {
            new Doors(environment).openToOthers().ifPresent(this::refuseKnownPasswords);
        }
    }

    private void refuseKnownPasswords(String door) {
        List<String> users = LocalTeam.TEAMMATES.stream()
                .map(Teammate::user)
                .filter(this::hasKnownPassword)
                .toList();
        if (!users.isEmpty()) {
            throw new StartRefused(
                    "This database was used with the demo team. %s can still log in with the password that everybody knows, and other machines come in: %s."
                            .formatted(String.join(", ", users), door),
                    "Start with an empty database (spring.datasource.url). Or start once with server.address=127.0.0.1,"
                            + " and delete these users in Camunda Admin or give them other passwords.");
        }
    }

    private boolean hasKnownPassword(String user) {
        if (identities.createUserQuery().userId(user).count() == 0) {
            return false;
        }
        // The engine counts a wrong password against the user and asks nobody who is shut out; this question is no
        // attempt to log in.
        identities.unlockUser(user);
        boolean known = identities.checkPassword(user, LocalTeam.PASSWORD);
        identities.unlockUser(user);
        return known;
    }
}
