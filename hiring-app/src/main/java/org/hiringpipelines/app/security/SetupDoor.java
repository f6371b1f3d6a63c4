package org.hiringpipelines.app.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Camunda's first-start set-up, as page and as call. While the group camunda-admin has no member it lets anybody create an
 * administrator, which no released version of Camunda 7 mends; so this application answers nobody there.
 */
final class SetupDoor implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        // Broad on purpose: nothing else in Camunda's administration has a path with this segment.
        String path = Under.pathOf(request);
        String asSent = request.getRequestURI();
        return leadsThere(path) || leadsThere(asSent) || leadsThere(decoded(asSent));
    }

    private static boolean leadsThere(String path) {
        String[] segments = path.toLowerCase(Locale.ROOT).split("[/\\\\]");
        return Arrays.asList(segments).contains("admin")
                && Arrays.stream(segments)
                        .map(segment -> segment.replaceFirst(";.*", "").strip())
                        .anyMatch("setup"::equals);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return path;
        }
    }
}
