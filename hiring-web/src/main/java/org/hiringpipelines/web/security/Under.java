package org.hiringpipelines.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Everything at or below one of some paths, whichever servlet serves it. It looks at the decoded path by which the
 * container chose the servlet; matchers made for Spring's own servlet do not see where Camunda's begin.
 */
final class Under implements RequestMatcher {

    private final List<String> roots;

    Under(String... roots) {
        this.roots = List.of(roots);
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        String path = pathOf(request);
        return roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    static String pathOf(HttpServletRequest request) {
        String below = request.getPathInfo();
        return below == null ? request.getServletPath() : request.getServletPath() + below;
    }
}
