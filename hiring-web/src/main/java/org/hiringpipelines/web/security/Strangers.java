package org.hiringpipelines.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.language.ReadersLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** The answers to who is not logged in, or asks for what is not theirs. */
final class Strangers {

    private Strangers() {}

    /** A program is asked for user and password, as HTTP Basic wants it. */
    static AuthenticationEntryPoint challenge() {
        return (request, response, stranger) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Hiring Pipelines\", charset=\"UTF-8\"");
            problem(response, HttpStatus.UNAUTHORIZED, "Log in with user and password (HTTP Basic).");
        };
    }

    /** A page that sends something by itself tells its reader, and a challenge would make the browser ask for a password. */
    static AuthenticationEntryPoint loggedOut() {
        return (request, response, stranger) ->
                problem(response, HttpStatus.UNAUTHORIZED, "You are not logged in, or not any more.");
    }

    /** A person is shown the way; a challenge would make the browser ask for a password in the middle of a task. */
    static AuthenticationEntryPoint showTheWay(PageWords words, ReadersLanguage readers) {
        return (request, response, stranger) -> {
            Locale language = readers.of(request);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write("""
                            <!doctype html><html lang="%s"><meta charset="utf-8"><title>%s</title>
                            <p>%s</p>
                            """.formatted(
                            language.toLanguageTag(),
                            words.sayIn(language, "sheet.login"),
                            words.sayIn(
                                    language,
                                    "sheet.login.why",
                                    "<a href=\"/camunda/app/tasklist/\" target=\"_top\">"
                                            + words.sayIn(language, "sheet.login.do") + "</a>")));
        };
    }

    /**
     * A person who asks for a page is led to the log-in, and from there to what was asked for. A part of a page that is asked for when the session is over has its
     * page asked for anew, which leads there.
     */
    static AuthenticationEntryPoint leadToLogin() {
        return (request, response, stranger) -> {
            if (request.getHeader("HX-Request") != null) {
                response.setHeader("HX-Refresh", "true");
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                return;
            }
            String login = request.getContextPath() + "/hiring/login";
            if (request.getMethod().equals(HttpMethod.GET.name())) {
                String asked = Under.pathOf(request)
                        + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
                login += "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
            }
            response.sendRedirect(login);
        };
    }

    /** Where nothing is for anybody, there is nothing. */
    static AuthenticationEntryPoint nothingHere() {
        return (request, response, stranger) -> problem(response, HttpStatus.NOT_FOUND, "There is nothing here.");
    }

    /** Whoever is logged in may still not do everything. */
    static AccessDeniedHandler forbidden() {
        return (request, response, denied) -> problem(response, HttpStatus.FORBIDDEN, "You may not do this.");
    }

    /** What nobody can be sure to understand is not guessed at. */
    static void cannotBeUnderstood(HttpServletResponse response) throws IOException {
        problem(response, HttpStatus.BAD_REQUEST, "This request cannot be understood: write method and path plainly.");
    }

    /** Whoever changes something in Camunda's webapps shows that a page of theirs asks for it. */
    static void withoutToken(HttpServletResponse response) throws IOException {
        problem(
                response,
                HttpStatus.FORBIDDEN,
                "Send the token of your session in the header X-XSRF-TOKEN; it stands in the cookie XSRF-TOKEN.");
    }

    private static void problem(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        // "message" is where readers of Camunda's REST look for it.
        response.getWriter().write("""
                        {"type":"about:blank","title":"%s","status":%d,"detail":"%s","message":"%s"}""".formatted(status.getReasonPhrase(), status.value(), sentence, sentence));
    }
}
