package org.hiringpipelines.app.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
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

    /** The headers of a program of the local team that sends them itself. */
    public List<String> headersOf(String user) {
        byte[] password = (user + ":demo").getBytes(StandardCharsets.UTF_8);
        return List.of(
                "Host: localhost", "Authorization: Basic " + Base64.getEncoder().encodeToString(password));
    }

    /** What comes back to a request as it stands, whatever is wrong with it. */
    public RawAnswer raw(String requestLine, List<String> headers) {
        return RawAnswer.to(environment.getRequiredProperty("local.server.port", Integer.class), requestLine, headers);
    }

    /** Somebody who is logged in nowhere. */
    public Caller stranger() {
        return Caller.browser(address());
    }

    /** Somebody of the local team, or a program in their name, by HTTP Basic. */
    public Caller as(String user) {
        return Caller.program(address(), user);
    }

    /** Somebody with a password of their own. */
    public Caller as(String user, String password) {
        return Caller.program(address(), user, password);
    }

    /** Somebody of the local team, logged in to Tasklist. */
    public Caller inTasklist(String user) {
        return stranger().logIn(user);
    }
}
