package org.hiringpipelines.workflows.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hiringpipelines.model.correspondence.Addressee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail servers that do not do what they should: each is done with in time, and it is said whether the mail may have gone out. */
@Timeout(30)
class SmtpPostmanTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-03T07:30:00Z"), ZoneOffset.UTC);
    private static final Duration SHORTLY = Duration.ofMillis(1500);

    /** For servers that do answer: a busy machine may let them take their time. */
    private static final Duration PATIENTLY = Duration.ofSeconds(20);

    /** For servers that answer all but one line, for whose answer one waits as long. */
    private static final Duration TO_BE_WAITED_FOR = Duration.ofSeconds(10);

    private static final Envelope MAIL = new Envelope(
            "4711",
            new Addressee("Ada", "ada@example.org", null),
            "Hello",
            "Hello Ada\n",
            "<p>Hello Ada</p>",
            List.of());

    @Test
    void aServerThatTakesAConnectionAndSaysNothingIsLeft() throws IOException {
        try (ScriptedMailServer server = ScriptedMailServer.silent()) {
            long begin = System.nanoTime();

            assertThatThrownBy(() -> postman(server.port(), SHORTLY).take(MAIL))
                    .isNotInstanceOf(PerhapsTaken.class)
                    .hasMessageStartingWith("The mail server cannot be reached: ");

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidNotToBe() throws IOException {
        int port;
        try (ScriptedMailServer gone = ScriptedMailServer.silent()) {
            port = gone.port();
        }

        assertThatThrownBy(() -> postman(port).take(MAIL))
                .isNotInstanceOf(PerhapsTaken.class)
                .hasMessageStartingWith("The mail server cannot be reached: ");
    }

    @Test
    void anAddressThatTheServerRefusesIsRefusedInItsWords() throws IOException {
        try (ScriptedMailServer server =
                ScriptedMailServer.friendly().answering("RCPT", "550 5.1.1 Nobody of that name lives here")) {
            assertThatThrownBy(() -> postman(server.port()).take(MAIL))
                    .isNotInstanceOf(PerhapsTaken.class)
                    .hasMessage("The mail server refuses the mail: 550 5.1.1 Nobody of that name lives here");
        }
    }

    @Test
    void aMailThatTheServerRefusesHasNotGoneOut() throws IOException {
        try (ScriptedMailServer server = ScriptedMailServer.friendly()
                .answering(ScriptedMailServer.END_OF_MAIL, "554 5.7.1 This looks like an advertisement")) {
            assertThatThrownBy(() -> postman(server.port()).take(MAIL))
                    .isNotInstanceOf(PerhapsTaken.class)
                    .hasMessage("The mail server refuses the mail: 554 5.7.1 This looks like an advertisement");
        }
    }

    @Test
    void nobodyKnowsOfAMailWhoseLastWordTheServerDoesNotAnswer() throws IOException {
        try (ScriptedMailServer server = ScriptedMailServer.friendly().silentTo(ScriptedMailServer.END_OF_MAIL)) {
            assertThatThrownBy(() -> postman(server.port(), TO_BE_WAITED_FOR).take(MAIL))
                    .isInstanceOf(PerhapsTaken.class)
                    .hasMessageStartingWith("It is not known whether the mail went out: ");
        }
    }

    @Test
    void aServerThatTakesAMailAndSaysNoFarewellHasTakenIt() throws IOException {
        try (ScriptedMailServer server = ScriptedMailServer.friendly().silentTo("QUIT")) {
            postman(server.port(), TO_BE_WAITED_FOR).take(MAIL);
        }
    }

    @Test
    void evenTheSlowestServerIsDoneWithBeforeTheEngineGivesTheJobToSomebodyElse() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        assertThat(new SmtpPostman(sender, "jobs@larne.example", CLOCK)).isNotNull();

        for (String protocol : List.of("mail.smtp.", "mail.smtps.")) {
            assertThat(millis(sender, protocol + "connectiontimeout")
                            + 9 * millis(sender, protocol + "timeout")
                            + millis(sender, protocol + "writetimeout"))
                    .isLessThan(Duration.ofMinutes(5).toMillis());
        }
    }

    @Test
    void whatIsSetForTheServerStays() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1234");

        assertThat(new SmtpPostman(sender, "jobs@larne.example", CLOCK)).isNotNull();

        assertThat(millis(sender, "mail.smtp.timeout")).isEqualTo(1234);
    }

    private static long millis(JavaMailSenderImpl sender, String setting) {
        return Long.parseLong(sender.getSession().getProperty(setting));
    }

    private static Postman postman(int port) {
        return postman(port, PATIENTLY);
    }

    private static Postman postman(int port, Duration toAnswer) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpPostman(sender, "jobs@larne.example", CLOCK, toAnswer);
    }
}
