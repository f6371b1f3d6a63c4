package org.hiringpipelines.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Somebody who calls the application over HTTP. Headers are names and values by turns. */
public final class Caller {

    private static final HttpClient OF_PROGRAMS = HttpClient.newHttpClient();

    private final String address;
    private final String user;
    private final String password;
    private final CookieManager cookies;
    private final HttpClient http;

    private Caller(String address, String user, String password, CookieManager cookies, HttpClient http) {
        this.address = address;
        this.user = user;
        this.password = password;
        this.cookies = cookies;
        this.http = http;
    }

    /** Somebody of the local team. */
    static Caller program(String address, String user) {
        return program(address, user, "demo");
    }

    /** Keeps no cookies, and sends user and password with every call. */
    static Caller program(String address, String user, String password) {
        return new Caller(address, user, password, new CookieManager(), OF_PROGRAMS);
    }

    /** Keeps cookies. */
    static Caller browser(String address) {
        CookieManager cookies = new CookieManager();
        return new Caller(
                address,
                null,
                null,
                cookies,
                HttpClient.newBuilder().cookieHandler(cookies).build());
    }

    Caller logIn(String name) {
        get("/camunda/app/tasklist/default/");
        Answer answer = post(
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "application/x-www-form-urlencoded",
                "username=" + name + "&password=demo");
        assertThat(answer.status()).as("login of " + name).isEqualTo(200);
        // A login begins a new session, and the session a new token.
        get("/camunda/app/tasklist/default/");
        return this;
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** The cookies of a browser, as it sends them. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Posts JSON. */
    public Answer post(String path, String json) {
        return post(path, "application/json", json);
    }

    public Answer post(String path, String type, String body, String... headers) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer post(String path, String type, byte[] body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Posts a body whose length is not announced. */
    public Answer post(String path, String type, BodyPublisher body) {
        return send(request(path).header("Content-Type", type).POST(body));
    }

    /** Posts nothing at all. */
    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    /** Posts JSON without waiting for the answer. */
    public CompletableFuture<Answer> postAtOnce(String path, String json, String... headers) {
        return http.sendAsync(
                        request(path, headers)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString())
                .thenApply(Answer::new);
    }

    /** Puts JSON. */
    public Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    /** Sends a request with this method, and an empty JSON object where it would change something. */
    public Answer send(String method, String path) {
        return method.equals("GET") || method.equals("OPTIONS")
                ? send(request(path).method(method, BodyPublishers.noBody()))
                : send(method, path, "{}");
    }

    /** Sends JSON, or what claims to be it, with this method. */
    public Answer send(String method, String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (user != null) {
            byte[] userAndPassword = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(userAndPassword));
        }
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("The application did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
