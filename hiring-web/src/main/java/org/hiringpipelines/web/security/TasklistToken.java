package org.hiringpipelines.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Turns away what would change something in Camunda's webapps and does not bring the token of its session. Camunda's own
 * filter does so, too, but ends the session as well: a page of any other site could log people out with one form. And it hands
 * the token out with the first answer of a session alone: where that is lost, as a page is left before it comes, nothing could be
 * done in Tasklist until the next log-in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TasklistToken extends OncePerRequestFilter {

    private static final Under GUARDED = new Under("/camunda/api", "/camunda/app");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !GUARDED.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN
                .matcher(request.getMethod())
                .matches()) {
            handAgain(request, response);
            chain.doFilter(request, response);
            return;
        }
        String brought = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        if (brought != null && !brought.isBlank() && brought.equals(tokenOf(request.getSession(false)))) {
            chain.doFilter(request, response);
        } else {
            Strangers.withoutToken(response);
        }
    }

    /** Hands the token to a browser that does not have it, though its session does. */
    private static void handAgain(HttpServletRequest request, HttpServletResponse response) {
        Object token = tokenOf(request.getSession(false));
        Cookie brought = WebUtils.getCookie(request, CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME);
        if (token != null && (brought == null || !brought.getValue().equals(token))) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME, token.toString())
                            .path(request.getContextPath() + "/camunda")
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }

    /** The token of a session; null where there is none. */
    static Object tokenOf(HttpSession session) {
        return session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
    }
}
