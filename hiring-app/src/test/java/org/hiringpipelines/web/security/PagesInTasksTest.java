package org.hiringpipelines.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.Multipart;
import org.hiringpipelines.app.scenario.TrialApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class PagesInTasksTest {

    @Autowired
    private Callers callers;

    @Test
    void whoIsLoggedInToTasklistReadsASheetAsThatPerson() {
        Caller recruiter = callers.inTasklist("recruiter");

        Answer sheet = recruiter.get("/sheets/trial/7");

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body()).contains("recruiter [recruiters]");
        assertThat(sheet.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(sheet.header("Content-Security-Policy")).contains("script-src 'none'", "frame-ancestors 'self'");
    }

    @Test
    void readingASheetKeepsTasklistsSession() {
        Caller recruiter = callers.inTasklist("recruiter");

        assertThat(recruiter.get("/sheets/trial/7").header("Set-Cookie")).isNull();
        assertThat(recruiter
                        .get("/camunda/api/engine/engine/default/task/count")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aProgramReadsASheetWithItsPassword() {
        assertThat(callers.as("integrator").get("/documents/trial").body()).contains("Document for integrator");
    }

    @Test
    void aFileComesThroughFromAPageOfOursAndFromNoOther() {
        Caller recruiter = callers.inTasklist("recruiter");
        String here = callers.address();

        // Behind the door there is no such offer.
        assertThat(attach(recruiter, "Sec-Fetch-Site", "same-origin").status()).isEqualTo(404);
        assertThat(attach(recruiter, "Origin", here).status()).isEqualTo(404);

        assertThat(attach(recruiter, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        assertThat(attach(recruiter, "Sec-Fetch-Site", "same-site", "Origin", here)
                        .status())
                .isEqualTo(403);
        assertThat(attach(recruiter, "Origin", "https://evil.example").status()).isEqualTo(403);
        assertThat(attach(recruiter, "Origin", "null").status()).isEqualTo(403);
        assertThat(attach(recruiter).status()).isEqualTo(403);
        assertThat(attach(callers.stranger(), "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(401);
    }

    @Test
    void tasklistsSessionOpensNothingThatChangesAnything() {
        Caller recruiter = callers.inTasklist("recruiter");

        assertThat(recruiter.post("/sheets/trial", "{}").status()).isEqualTo(403);
        assertThat(recruiter.get("/engine-rest/task").status()).isEqualTo(401);
        assertThat(recruiter.get("/api/postings").status()).isEqualTo(401);
    }

    private static Answer attach(Caller caller, String... headers) {
        byte[] report = new Multipart()
                .file("report", "report.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.US_ASCII))
                .bytes();
        return caller.post("/sheets/offers/none/clearances/any/report", Multipart.TYPE, report, headers);
    }
}
