package org.hiringpipelines.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda's first-start set-up, as page and as call. While the group camunda-admin has no member it lets anybody create an
 * administrator, which no released version of Camunda 7 mends; so nobody gets an answer there. It stands before every filter of
 * Camunda's, behind {@link OddRequests} alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SetupDoor extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asSent = request.getRequestURI();
        if (leadsThere(Under.pathOf(request)) || leadsThere(asSent) || leadsThere(decoded(asSent))) {
            Strangers.nothingHere().commence(request, response, null);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Broad on purpose: nothing else in Camunda's administration has a path with this segment. */
    private static boolean leadsThere(String path) {
        List<String> segments = Arrays.stream(path.toLowerCase(Locale.ROOT).split("[/\\\\]"))
                .map(segment -> segment.replaceFirst(";.*", "").strip())
                .toList();
        return segments.contains("admin") && segments.contains("setup");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return path;
        }
    }
}
