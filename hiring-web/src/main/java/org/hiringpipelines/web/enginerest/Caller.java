package org.hiringpipelines.web.enginerest;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;

/**
 * Who sends a call, as the engine was told for the length of the request.
 *
 * @param user the user id
 * @param groups the ids of the user's groups
 */
record Caller(String user, List<String> groups) {

    private static final String INTEGRATORS = "integrators";

    /** Whoever is asking now; nobody where no one is logged in. */
    static Optional<Caller> now(IdentityService identity) {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(person -> new Caller(
                        person.getUserId(), person.getGroupIds() == null ? List.of() : person.getGroupIds()));
    }

    /** Whether it is a program that works for others. */
    boolean isIntegration() {
        return groups.contains(INTEGRATORS);
    }

    /** Looks something up that the caller need not be allowed to see. */
    static <T> T asTheHouse(IdentityService identity, Supplier<T> lookUp) {
        var caller = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return lookUp.get();
        } finally {
            identity.setAuthentication(caller);
        }
    }
}
