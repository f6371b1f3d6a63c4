package org.hiringpipelines.app.trial;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The ways into the running application. */
@Component
public class Doors {

    private final Environment environment;

    Doors(Environment environment) {
        this.environment = environment;
    }

    /** The address a browser opens. */
    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** Somebody who is logged in nowhere. */
    public Visitor stranger() {
        return new Visitor(address());
    }

    /** Somebody of the local team, by HTTP Basic. */
    public Visitor program(String user) {
        return new Visitor(address()).withPassword(user);
    }

    /** Somebody of the local team, logged in to Tasklist. */
    public Visitor inTasklist(String user) {
        return new Visitor(address()).logIn(user);
    }
}
