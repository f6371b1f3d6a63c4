package org.hiringpipelines.app.scenario;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Everybody who can call. */
@Component
public class Callers {

    private final Environment environment;

    Callers(Environment environment) {
        this.environment = environment;
    }

    /** The address a browser opens. */
    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** Somebody who is logged in nowhere. */
    public Caller stranger() {
        return Caller.browser(address());
    }

    /** Somebody of the local team, or a program in their name, by HTTP Basic. */
    public Caller as(String user) {
        return Caller.program(address(), user);
    }

    /** Somebody of the local team, logged in to Tasklist. */
    public Caller inTasklist(String user) {
        return stranger().logIn(user);
    }
}
