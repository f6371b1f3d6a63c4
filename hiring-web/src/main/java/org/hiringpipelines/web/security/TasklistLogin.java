package org.hiringpipelines.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.stereotype.Component;

/** Makes the session that Tasklist makes when somebody logs in there: one log-in opens both. */
@Component
public class TasklistLogin {

    private final ProcessEngine engine;

    TasklistLogin(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Logs somebody in, in a session of its own, so that nobody waits in it who made its id known before.
     *
     * @return whether user and password are right; the engine counts wrong ones, and shuts an account against guessing for a while
     */
    public boolean enter(HttpServletRequest request, String user, String password) {
        IdentityService identities = engine.getIdentityService();
        // Who is nobody yet could not look up users.
        identities.clearAuthentication();
        if (user.isEmpty() || password.isEmpty() || !identities.checkPassword(user, password)) {
            return false;
        }
        UserAuthentication login = AuthenticationUtil.createAuthentication(engine, user);
        AuthenticationUtil.revalidateSession(request, login);
        return true;
    }

    /** The name of the engine, as it stands in the addresses of its REST. */
    public String engineName() {
        return engine.getName();
    }

    /** The token that Camunda's webapps want with whatever changes something in this session; null as long as they have made none. */
    public String tokenOf(HttpServletRequest request) {
        return (String) TasklistToken.tokenOf(request.getSession(false));
    }

    /** Ends the session, and with it the log-ins to all of Camunda's webapps. */
    public void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
