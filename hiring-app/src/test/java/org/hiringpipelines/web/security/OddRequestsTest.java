package org.hiringpipelines.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.RawAnswer;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@TrialApplication
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTest {

    private static final List<String> DOORS = List.of(
            "/api/postings",
            "/engine-rest/task",
            "/camunda/app/tasklist/",
            "/camunda/api/engine/engine/default/task",
            "/sheets/trial/1",
            "/documents/trial",
            "/",
            "/start/start.css",
            "/error");

    private static final List<String> STRANGER = List.of("Host: localhost");

    @Autowired
    private Callers callers;

    /** Ways to write the path of a door so that somebody may take it for another. */
    static Stream<String> oddPaths() {
        return DOORS.stream()
                .flatMap(door -> Stream.of(
                        "/" + door,
                        "//" + door,
                        "/camunda/..;" + door,
                        "/documents/.." + door,
                        "/documents/%2e%2e" + door,
                        "/start/%2E%2e%2f" + door.substring(1),
                        door + ";a=b",
                        door + ";",
                        door + "/;/x",
                        door + "//x",
                        door + "/./x",
                        door + "/../x",
                        door + "/../../../x",
                        door + "/%2e/x",
                        door + "%2f",
                        door + "%5c",
                        door + "%252f",
                        door + "\\x",
                        door.replace("/", "\\"),
                        door + "%00",
                        door + "%0a",
                        door + "%0d%0aX:%20y",
                        door + "%e2%80%a8",
                        door + "%c0%af",
                        door + "%ed%a0%80",
                        door + "%",
                        door + "%zz",
                        door + "%u0041",
                        door + "\u0001",
                        door + "\u007f",
                        door + "{x}",
                        door + "<x>",
                        door + "\u00e4",
                        door + "/" + "a".repeat(20_000),
                        "no" + door));
    }

    /** The same doors with a letter of their name spelt in an escape: nobody but an attacker writes them so. */
    static Stream<String> escapedDoors() {
        return Stream.of(
                "/%65ngine-rest/task",
                "/engine%2drest/task",
                "/%61pi/nothing",
                "/c%61munda/api/engine/engine/default/nothing",
                "/camunda/%61pi/engine/engine/default/nothing",
                "/%73heets/nothing",
                "/%64ocuments/nothing");
    }

    @ParameterizedTest
    @MethodSource({"oddPaths", "escapedDoors"})
    void anOddPathIsRefusedAndNotWorthAStackTrace(String path, CapturedOutput log) {
        for (List<String> headers : List.of(STRANGER, callers.headersOf("admin"))) {
            assertThat(callers.raw("GET " + path + " HTTP/1.1", headers).status())
                    .as(path)
                    .isBetween(400, 499);
        }
        assertNothingWorthALook(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE",
                "TRACK",
                "CONNECT",
                "FOO",
                "PROPFIND",
                "get",
                "G(T",
                "GET\u0001",
                "\u00e4",
                "",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aMethodNobodyKnowsIsRefused(String method, CapturedOutput log) {
        for (String door : DOORS) {
            for (List<String> headers : List.of(STRANGER, callers.headersOf("admin"))) {
                assertThat(callers.raw(method + " " + door + " HTTP/1.1", headers)
                                .status())
                        .as(door)
                        .isBetween(400, 499);
            }
        }
        assertNothingWorthALook(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/0.9", "HTTP/2.0", "HTTP/1.1x", "HTTP/", "x"})
    void aVersionNobodySpeaksIsRefused(String version, CapturedOutput log) {
        for (String door : DOORS) {
            assertThat(callers.raw("GET " + door + " " + version, STRANGER).status())
                    .as(door)
                    .isBetween(400, 499);
        }
        assertNothingWorthALook(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: other",
                "Content-Length: -1",
                "Content-Length: x",
                "Transfer-Encoding: foo",
                "Expect: foo",
                "X: \u0000y",
                "X y",
                "Accept: x",
                "Cookie: JSESSIONID=\"\u0001",
                "Range: bytes=a-b",
                "If-Modified-Since: x",
                "Content-Type: \u00ff",
                "X-Forwarded-For: x\r\nX-Forwarded-Proto: foo\r\nX-Forwarded-Port: 99999999",
                "X-Forwarded-Host: a b\\c",
                "Authorization: Basic %%%",
                "Authorization: Basic bm9jb2xvbg=="
            })
    void aHeaderNobodyCanReadIsNoFailureOfOurs(String header, CapturedOutput log) {
        for (String door : DOORS) {
            List<String> headers = new ArrayList<>(STRANGER);
            headers.add(header);
            assertThat(callers.raw("GET " + door + " HTTP/1.1", headers).status())
                    .as(door)
                    .isLessThan(500);
        }
        assertNothingWorthALook(log);
    }

    @Test
    void whoeverNamesNoHostIsAnsweredAsAnyStranger(CapturedOutput log) {
        for (String door : DOORS) {
            assertThat(callers.raw("GET " + door + " HTTP/1.0", List.of()).status())
                    .as(door)
                    .isLessThan(500);
            assertThat(callers.raw("GET " + door + " HTTP/1.1", List.of()).status())
                    .as(door)
                    .isEqualTo(400);
        }
        assertNothingWorthALook(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//engine-rest/task",
                "/camunda/..;/engine-rest/task",
                "/documents/../engine-rest/task",
                "/%65ngine-rest/task",
                "/api/postings%2f",
                "/api/postings\\",
                "/api/postings%zz",
                "/engine-rest/task;a=b"
            })
    void itIsToldInASentence(String path) {
        RawAnswer answer = callers.raw("GET " + path + " HTTP/1.1", STRANGER);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains(
                        "application/problem+json",
                        "\"detail\":\"This request cannot be understood: write method and path plainly.\"")
                .doesNotContain("<html", "Exception", "Tomcat");
    }

    private static void assertNothingWorthALook(CapturedOutput log) {
        assertThat(log.getAll()).doesNotContain(" ERROR ", "Exception", "\tat ");
    }
}
