package org.hiringpipelines.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes who is logged in to Tasklist as logged in here, too, so that a task can show our own pages inside it. Only for
 * pages that change nothing, and for what {@link FromOurPages} lets through: the session's cookie comes with every request a browser
 * makes, whoever made it ask.
 */
class TasklistSession extends OncePerRequestFilter {

    private final ProcessEngine engine;
    private final EngineLogin login;

    TasklistSession(ProcessEngine engine, EngineLogin login) {
        this.engine = engine;
        this.login = login;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            userOf(request.getSession(false)).ifPresent(this::enter);
        }
        chain.doFilter(request, response);
    }

    private void enter(String user) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(user, null, login.rolesOf(user)));
        SecurityContextHolder.setContext(context);
    }

    /** The user of Camunda's login in this session, if there is one and the user has not been removed since. */
    private Optional<String> userOf(HttpSession session) {
        if (session == null) {
            return Optional.empty();
        }
        Authentications logins = AuthenticationUtil.getAuthsFromSession(session);
        IdentityService identities = engine.getIdentityService();
        return Optional.ofNullable(logins.getAuthenticationForProcessEngine(engine.getName()))
                .map(Authentication::getIdentityId)
                .filter(user -> identities.createUserQuery().userId(user).count() == 1);
    }
}
