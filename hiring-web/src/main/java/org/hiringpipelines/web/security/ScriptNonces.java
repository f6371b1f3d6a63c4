package org.hiringpipelines.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of Camunda's webapps a nonce of its own. The nonce says in the header {@code Content-Security-Policy}
 * which scripts of the page may run. Camunda 7.24 notes it where all requests share it, between writing the header and
 * writing the page: when another window asks for anything in that moment, the page carries the other's nonce, its browser
 * runs none of its scripts, and the person looks at a turning circle for good. Here the note is the request's own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class ScriptNonces extends OncePerRequestFilter {

    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !new Under("/camunda").matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithItsOwnNonce(request), response);
    }

    /** A request whose servlet context keeps the nonce in the request, and all else where it always is. */
    private static final class WithItsOwnNonce extends HttpServletRequestWrapper {

        private final ServletContext context;

        WithItsOwnNonce(HttpServletRequest request) {
            super(request);
            context = (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> NONCE.equals(firstOf(arguments))
                            ? askRequest(method, arguments)
                            : askShared(request.getServletContext(), method, arguments));
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private Object askRequest(Method method, Object... arguments) throws Throwable {
            return switch (method.getName()) {
                case "getAttribute" -> getAttribute(NONCE);
                case "setAttribute" -> {
                    setAttribute(NONCE, arguments[1]);
                    yield null;
                }
                case "removeAttribute" -> {
                    removeAttribute(NONCE);
                    yield null;
                }
                default -> askShared(super.getServletContext(), method, arguments);
            };
        }

        private static Object firstOf(Object... arguments) {
            return arguments == null || arguments.length == 0 ? null : arguments[0];
        }

        private static Object askShared(ServletContext shared, Method method, Object... arguments) throws Throwable {
            try {
                return method.invoke(shared, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}
