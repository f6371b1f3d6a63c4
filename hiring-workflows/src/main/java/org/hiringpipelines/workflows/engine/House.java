package org.hiringpipelines.workflows.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;

/**
 * Lets a service act in the engine as the service that it is. Who asks it has been let in where they came in; the engine's rights
 * are coarser than that: whoever may hand over a candidate's answer there may move the whole instance.
 */
public class House {

    private final IdentityService identity;

    House(IdentityService identity) {
        this.identity = identity;
    }

    public <T> T does(Supplier<T> work) {
        var person = identity.getCurrentAuthentication();
        if (person == null) {
            return work.get();
        }
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            identity.setAuthentication(person);
        }
    }

    public void does(Runnable work) {
        does(() -> {
            work.run();
            return null;
        });
    }
}
