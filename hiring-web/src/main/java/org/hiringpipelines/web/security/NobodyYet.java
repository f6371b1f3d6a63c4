package org.hiringpipelines.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda's webapps ask who is logged in before anybody can be. Their server answers that there is no such thing (404), which a browser notes as an
 * error each time somebody comes; that there is nothing to tell (204) means the same to the pages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class NobodyYet extends OncePerRequestFilter {

    private static final Pattern WHO_IS_LOGGED_IN = Pattern.compile("/camunda/api/admin/auth/user/[^/]+");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !WHO_IS_LOGGED_IN.matcher(Under.pathOf(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new NothingInPlaceOfNotFound(response));
    }

    private static final class NothingInPlaceOfNotFound extends HttpServletResponseWrapper {

        NothingInPlaceOfNotFound(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(status == SC_NOT_FOUND ? SC_NO_CONTENT : status);
        }

        @Override
        public void sendError(int status) throws IOException {
            if (status == SC_NOT_FOUND) {
                super.setStatus(SC_NO_CONTENT);
            } else {
                super.sendError(status);
            }
        }

        @Override
        public void sendError(int status, String words) throws IOException {
            if (status == SC_NOT_FOUND) {
                super.setStatus(SC_NO_CONTENT);
            } else {
                super.sendError(status, words);
            }
        }
    }
}
