package org.hiringpipelines.app.api;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Everybody who can call. */
@Component
public class Callers {

    private final Environment environment;

    Callers(Environment environment) {
        this.environment = environment;
    }

    /** Somebody of the local team; null for a stranger. */
    public Caller as(String user) {
        return new Caller(environment.getRequiredProperty("local.server.port", Integer.class), user);
    }
}
