package org.hiringpipelines.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a browser sends because a page of another site told it to. A browser that once was given user and password adds
 * them to such a request, too; and it says where the request comes from.
 */
final class FromAnotherSite implements RequestMatcher {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean matches(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return ("cross-site".equals(site) || "same-site".equals(site)) && !HARMLESS.contains(request.getMethod());
    }
}
