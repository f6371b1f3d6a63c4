package org.hiringpipelines.app.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where the mail server does not answer, the recruiter is asked about the mail, in a form that is as little work as others. */
@RunningApplication
class MailServerDownTest {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Hiring hiring;

    @Autowired
    private JdbcTemplate database;

    @DynamicPropertySource
    static void aServerThatIsNotThere(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", MailServerDownTest::portOfNobody);
    }

    private static int portOfNobody() {
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return once.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFormSaysWhyAndStandsOnTheFirstScreen() {
        String application = hiring.application(hiring.openPosting(1));
        // Tried all day long but for the last time.
        database.update("update mail set tries = 5 where application_id = ?", application);
        hiring.runJobs();
        TasklistPage recruiter =
                chromium.window(port, "recruiter", "Recruiting tasks").on(1280, 720);

        FormWork work = FormWork.of(recruiter, "Mail not sent");

        FormWork.print(List.of(work));
        work.isLittle();
        assertThat(recruiter.page().locator(".fjs-form")).containsText("mail server");
        assertThat(hiring.look(application).at("/mails/0/sentAt").isNull()).isTrue();
    }
}
