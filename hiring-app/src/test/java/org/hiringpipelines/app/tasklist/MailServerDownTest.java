package org.hiringpipelines.app.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hiringpipelines.app.scenario.Answer;
import org.hiringpipelines.app.scenario.Caller;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Node;
import org.hiringpipelines.app.scenario.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the mail server does not answer, the recruiter is asked about the mail, in a form that is as little work as others. */
class MailServerDownTest {

    private static final String ASKED = "/engine-rest/task?taskDefinitionKey=Task_DecideUnsentMail";

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @TempDir
    private Path folder;

    @Test
    void theFormSaysWhyAndStandsOnTheFirstScreen() throws IOException {
        try (EmbeddedPostgres server = TestDatabase.server().start();
                Node node = new Node(
                        server.getJdbcUrl("postgres", "postgres"),
                        folder,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + Node.freePort())) {
            node.awaitUp();
            aMailIsTriedForTheLastTime(new JdbcTemplate(server.getPostgresDatabase()), applies(node.as("integrator")));
            await().atMost(Duration.ofMinutes(6))
                    .until(() -> node.as("recruiter").get(ASKED).json().size() == 1);
            TasklistPage recruiter = chromium.window(node.port(), "recruiter", "Recruiting tasks")
                    .on(1280, 720);

            FormWork work = FormWork.of(recruiter, "Mail not sent");

            FormWork.print(List.of(work));
            work.isLittle();
            assertThat(recruiter.page().locator(".fjs-form")).containsText("The mail server cannot be reached");
        }
    }

    /** Somebody who is no sample, for whom no mail would reach a mail server. */
    private static String applies(Caller integrator) {
        String open = integrator.get("/api/postings").json().findParents("status").stream()
                .filter(posting -> posting.path("status").asText().equals("OPEN"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        Answer answer = integrator.post(
                "/api/postings/" + open + "/applications", Hiring.application("Maren Holt", Hiring.newEmail()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("id");
    }

    /** It would be tried for seven hours. */
    private static void aMailIsTriedForTheLastTime(JdbcTemplate database, String application) {
        assertThat(database.update(
                        "update mail set tries = 5 where template = 'application-received' and sent_at is null and application_id = ?",
                        application))
                .isEqualTo(1);
    }
}
