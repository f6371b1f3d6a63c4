package org.hiringpipelines.app.team;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.web.access.HiringAccess;
import org.hiringpipelines.web.access.Seeds;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Nine people to try the application with, all with the password {@value #PASSWORD}. There before the first request comes
 * in, and only where {@code hiring.local-team.enabled} says so.
 */
@Component
@ConditionalOnBooleanProperty("hiring.local-team.enabled")
public class LocalTeam implements SmartInitializingSingleton {

    /** The password of each; no secret, so nobody but this machine may come in (see {@link TeamOfThisMachine}). */
    public static final String PASSWORD = "demo";

    static final List<Teammate> TEAMMATES = List.of(
            new Teammate("recruiter", "Rosa", "Lindqvist", "recruiters"),
            new Teammate("manager", "Marcus", "Okafor", "hiringManagers"),
            new Teammate("interviewer", "Ines", "Carvalho", "interviewers"),
            new Teammate("interviewer2", "Tomas", "Novak", "interviewers"),
            new Teammate("interviewer3", "Aiko", "Tanaka", "interviewers"),
            new Teammate("approver", "Ada", "Whitfield", "approvers"),
            new Teammate("designer", "Dieter", "Brandt", "designers"),
            new Teammate("integrator", "Ingrid", "Solberg", "integrators"),
            new Teammate("admin", "Amara", "Diallo", Groups.CAMUNDA_ADMIN));

    private final IdentityService identities;
    private final Seeds seeds;
    private final HiringAccess access;

    LocalTeam(IdentityService identities, Seeds seeds, HiringAccess access) {
        this.identities = identities;
        this.seeds = seeds;
        this.access = access;
    }

    @Override
    public void afterSingletonsInstantiated() {
        access.open();
        seeds.sowOnce("local-team", () -> TEAMMATES.forEach(this::join));
    }

    /** Everybody, in the order in which a newcomer meets them. */
    public List<Teammate> teammates() {
        return TEAMMATES;
    }

    private void join(Teammate teammate) {
        if (identities.createUserQuery().userId(teammate.user()).count() > 0) {
            return;
        }
        User user = identities.newUser(teammate.user());
        user.setFirstName(teammate.firstName());
        user.setLastName(teammate.lastName());
        user.setEmail(teammate.email());
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        identities.createMembership(teammate.user(), teammate.group());
    }
}
