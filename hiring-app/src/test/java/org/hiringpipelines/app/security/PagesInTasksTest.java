package org.hiringpipelines.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiringpipelines.app.trial.Doors;
import org.hiringpipelines.app.trial.TrialApplication;
import org.hiringpipelines.app.trial.Visitor;
import org.hiringpipelines.app.trial.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TrialApplication
class PagesInTasksTest {

    @Autowired
    private Doors doors;

    @Test
    void whoIsLoggedInToTasklistReadsASheetAsThatPerson() {
        Visitor recruiter = doors.inTasklist("recruiter");

        Answer sheet = recruiter.get("/sheets/trial/7");

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body()).contains("recruiter [recruiters]");
        assertThat(sheet.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(sheet.header("Content-Security-Policy")).contains("script-src 'none'", "frame-ancestors 'self'");
    }

    @Test
    void readingASheetKeepsTasklistsSession() {
        Visitor recruiter = doors.inTasklist("recruiter");

        assertThat(recruiter.get("/sheets/trial/7").header("Set-Cookie")).isNull();
        assertThat(recruiter
                        .get("/camunda/api/engine/engine/default/task/count")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aProgramReadsASheetWithItsPassword() {
        assertThat(doors.program("integrator").get("/documents/trial").body()).contains("Document for integrator");
    }

    @Test
    void aFileComesThroughFromAPageOfOursAndFromNoOther() {
        String report = "/sheets/offers/none/clearances/any/report";
        Visitor recruiter = doors.inTasklist("recruiter");
        String here = doors.address();

        // Behind the door there is no such offer.
        assertThat(recruiter.attach(report, "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(404);
        assertThat(recruiter.attach(report, "Origin", here).status()).isEqualTo(404);

        assertThat(recruiter.attach(report, "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(recruiter
                        .attach(report, "Sec-Fetch-Site", "same-site", "Origin", here)
                        .status())
                .isEqualTo(403);
        assertThat(recruiter.attach(report, "Origin", "https://evil.example").status())
                .isEqualTo(403);
        assertThat(recruiter.attach(report, "Origin", "null").status()).isEqualTo(403);
        assertThat(recruiter.attach(report).status()).isEqualTo(403);
        assertThat(doors.stranger()
                        .attach(report, "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void tasklistsSessionOpensNothingThatChangesAnything() {
        Visitor recruiter = doors.inTasklist("recruiter");

        assertThat(recruiter.post("/sheets/trial", "{}").status()).isEqualTo(403);
        assertThat(recruiter.get("/engine-rest/task").status()).isEqualTo(401);
        assertThat(recruiter.get("/api/postings").status()).isEqualTo(401);
    }
}
