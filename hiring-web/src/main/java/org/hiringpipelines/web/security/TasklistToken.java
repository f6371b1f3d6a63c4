package org.hiringpipelines.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what would change something in Camunda's webapps and does not bring the token of its session. Camunda's own
 * filter does so, too, but ends the session as well: a page of any other site could log people out with one form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TasklistToken extends OncePerRequestFilter {

    private static final Under GUARDED = new Under("/camunda/api", "/camunda/app");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !GUARDED.matches(request)
                || CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN
                        .matcher(request.getMethod())
                        .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String brought = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        if (brought != null && !brought.isBlank() && brought.equals(tokenOf(request.getSession(false)))) {
            chain.doFilter(request, response);
        } else {
            Strangers.withoutToken(response);
        }
    }

    /** The token of a session; null where there is none. */
    static Object tokenOf(HttpSession session) {
        return session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
    }
}
