package org.hiringpipelines.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class TasklistTokenTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/count";

    @Autowired
    private Callers callers;

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong"})
    void aPostWithoutTheTokenIsTurnedAwayAndEndsNoSession(String token) throws Exception {
        Caller recruiter = callers.inTasklist("recruiter");

        for (String path : new String[] {
            TASKS,
            "/camunda/api/admin/auth/user/default/logout",
            "/camunda/app/tasklist/default/",
            "/camunda/api/nothing"
        }) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(callers.address() + path))
                                    .header("Cookie", recruiter.cookies())
                                    .header("Content-Type", "application/json")
                                    .header("X-XSRF-TOKEN", token)
                                    .POST(BodyPublishers.ofString("{}"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("Send the token of your session");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }

        assertThat(recruiter.get(TASKS).status()).isEqualTo(200);
        Answer changing = recruiter.post(TASKS, "{}");
        assertThat(changing.status()).as(changing.toString()).isEqualTo(200);
    }

    @Test
    void whoLostTheFirstAnswerOfTheSessionGetsTheTokenWithTheNext() throws Exception {
        Caller recruiter = callers.inTasklist("recruiter");
        List<String> cookies = List.of(recruiter.cookies().split("; "));
        String token = cookies.stream()
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .findFirst()
                .orElseThrow();
        String others = cookies.stream().filter(cookie -> !cookie.equals(token)).collect(Collectors.joining("; "));

        for (String path : new String[] {TASKS, "/camunda/app/tasklist/default/"}) {
            assertThat(cookiesSet(path, others))
                    .as(path)
                    .singleElement()
                    .asString()
                    .startsWith(token + ";")
                    .contains("Path=/camunda", "SameSite=Lax")
                    .doesNotContain("HttpOnly");
            assertThat(cookiesSet(path, recruiter.cookies())).as(path).isEmpty();
        }
    }

    private List<String> cookiesSet(String path, String cookies) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(callers.address() + path))
                                .header("Cookie", cookies)
                                .build(),
                        BodyHandlers.discarding())
                .headers()
                .allValues("Set-Cookie");
    }

    @Test
    void loggingInWithoutATokenIsNoLogin() {
        Answer answer = callers.stranger()
                .post(
                        "/camunda/api/admin/auth/user/default/login/tasklist",
                        "application/x-www-form-urlencoded",
                        "username=recruiter&password=demo");

        assertThat(answer.status()).isEqualTo(403);
    }
}
