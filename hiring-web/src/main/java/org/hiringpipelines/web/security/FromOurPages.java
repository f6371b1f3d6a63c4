package org.hiringpipelines.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a browser sends because a page of ours told it to. Who is logged in to Tasklist has nothing but a cookie, and a browser adds
 * that to whatever any page makes it send; so a request that changes something has to say where it comes from. Browsers say it
 * in {@code Sec-Fetch-Site}, and on plain http between two machines in {@code Origin} alone.
 */
final class FromOurPages implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.replaceFirst("^https?://", "").equals(request.getHeader(HttpHeaders.HOST));
    }
}
