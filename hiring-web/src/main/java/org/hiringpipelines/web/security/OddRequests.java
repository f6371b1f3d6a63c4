package org.hiringpipelines.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Refuses what is written so that two readers of it could take it for two things: a path with {@code //}, {@code ..} or
 * {@code ;} in it, a door whose name is spelt in escapes, a method nobody knows. Spring Security has a firewall against
 * these, but parses the path before it asks it, and trips there over the worst of them; so it is asked here, before all else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OddRequests extends OncePerRequestFilter implements RequestRejectedHandler {

    private final HttpFirewall firewall = new StrictHttpFirewall();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!namesItsDoorPlainly(request)) {
            Strangers.cannotBeUnderstood(response);
            return;
        }
        try {
            firewall.getFirewalledRequest(request);
        } catch (RequestRejectedException odd) {
            handle(request, response, odd);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Headers and parameters are looked at when they are read, deep inside the guarded doors. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException odd)
            throws IOException {
        Strangers.cannotBeUnderstood(response);
    }

    /** Whether the path begins with the name of the servlet that was chosen for it, letter by letter. */
    private static boolean namesItsDoorPlainly(HttpServletRequest request) {
        String door = request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH
                ? UriUtils.encodePath(request.getServletPath(), StandardCharsets.UTF_8)
                : "";
        return request.getRequestURI().startsWith(request.getContextPath() + door);
    }
}
