package org.hiringpipelines.workflows.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.hiringpipelines.model.correspondence.Addressee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail for which somebody waits, at a server that takes it and at others. */
class PromptMailTest {

    private static final Duration SHORTLY = Duration.ofMillis(1500);

    /** For servers that do answer: a busy machine may let them take their time. */
    private static final Duration PATIENTLY = Duration.ofSeconds(20);

    private static final String FROM = "hiring@example.org";
    private static final Addressee ANNA = new Addressee("Anna", "anna@example.org", "en");

    @RegisterExtension
    private final GreenMailExtension plain = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("house@example.org", "house", "right"));

    @RegisterExtension
    private final GreenMailExtension encrypted = new GreenMailExtension(ServerSetupTest.SMTPS.dynamicPort());

    private JdbcTemplate database;

    @BeforeEach
    void anEmptyDatabase() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        database = new JdbcTemplate(h2);
        database.execute(
                "create table mail_trial (server varchar(300) primary key, taken_at timestamp with time zone)");
    }

    @Test
    void aServerThatIsWellTakesItAndIsRemembered() throws Exception {
        PromptMail mail = by(server(plain.getSmtp().getPort()));
        assertThat(mail.hasWorked()).isFalse();

        mail.send(ANNA, "Grüße", "Choose here:\nhttps://hiring.example.org/hiring/password/x-_1 <b>");
        mail.send(ANNA, "Once more", "Still well.");

        assertThat(mail.hasWorked()).isTrue();
        MimeMessage first = plain.getReceivedMessages()[0];
        assertThat(first.getSubject()).isEqualTo("Grüße");
        assertThat(first.getFrom()[0]).hasToString("hiring@example.org");
        assertThat(GreenMailUtil.getBody(first))
                .contains("href=\"https://hiring.example.org/hiring/password/x-_1\"")
                .contains("&lt;b&gt;");
        assertThat(plain.getReceivedMessages()).hasSize(2);
    }

    @Test
    void anotherServerOrAnotherSenderIsTriedAnew() throws Exception {
        JavaMailSenderImpl server = server(plain.getSmtp().getPort());
        by(server).send(ANNA, "Test", "Well.");

        assertThat(by(server, "other@example.org").hasWorked()).isFalse();
        assertThat(by(server(1)).hasWorked()).isFalse();
        assertThat(by(server).hasWorked()).isTrue();
    }

    @Test
    void aServerThatIsNotThere() throws IOException {
        int nobody;
        try (ServerSocket shut = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = shut.getLocalPort();
        }

        assertThat(troubleWith(server(nobody))).isEqualTo(MailTrouble.NOBODY_THERE);
    }

    @Test
    void aHostThatNobodyKnows() {
        JavaMailSenderImpl server = server(25);
        server.setHost("mail.nowhere.invalid");

        assertThat(troubleWith(server)).isEqualTo(MailTrouble.UNKNOWN_HOST);
    }

    @Test
    void aServerThatHangsIsLeftWithinSeconds() throws IOException {
        try (ScriptedMailServer silent = ScriptedMailServer.silent()) {
            Instant begun = Instant.now();

            PromptMail mail = by(server(silent.port()), FROM, SHORTLY);
            MailNotTaken failure = catchThrowableOfType(MailNotTaken.class, () -> mail.send(ANNA, "Test", "Well."));
            assertThat(failure.trouble()).isEqualTo(MailTrouble.SILENT);

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aWrongPassword() {
        JavaMailSenderImpl server = server(plain.getSmtp().getPort());
        server.setUsername("house");
        server.setPassword("wrong");
        server.getJavaMailProperties().setProperty("mail.smtp.auth", "true");

        MailNotTaken failure = failureOf(server);

        assertThat(failure.trouble()).isEqualTo(MailTrouble.PASSWORD);
        assertThat(failure).message().contains("535").doesNotContain("wrong");
    }

    @Test
    void aCertificateThatNobodyVouchesFor() {
        JavaMailSenderImpl server = server(encrypted.getSmtps().getPort());
        server.setProtocol("smtps");
        server.getJavaMailProperties().setProperty("mail.smtps.ssl.checkserveridentity", "true");

        assertThat(troubleWith(server)).isEqualTo(MailTrouble.CERTIFICATE);
    }

    @Test
    void encryptedFromTheStartWhereTheServerIsNot() {
        JavaMailSenderImpl server = server(plain.getSmtp().getPort());
        server.getJavaMailProperties().setProperty("mail.smtp.ssl.enable", "true");

        assertThat(troubleWith(server)).isEqualTo(MailTrouble.ENCRYPTION);
    }

    @Test
    void encryptionThatTheServerDoesNotKnow() {
        JavaMailSenderImpl server = server(plain.getSmtp().getPort());
        server.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");

        assertThat(troubleWith(server)).isEqualTo(MailTrouble.ENCRYPTION);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 5.7.1 We know no hiring here, SENDER",
        "MAIL, 530 5.7.0 Authentication required, LOGIN_WANTED",
        "MAIL, 530 5.7.0 Must issue a STARTTLS command first, ENCRYPTION",
        "RCPT, 550 5.1.1 Nobody of that name, RECIPIENT",
        "., 554 5.3.0 Not today, OTHER"
    })
    void whatTheServerRefuses(String line, String answer, MailTrouble trouble) throws IOException {
        try (ScriptedMailServer server = ScriptedMailServer.friendly().answering(line, answer)) {
            MailNotTaken failure = failureOf(server(server.port()));

            assertThat(failure.trouble()).isEqualTo(trouble);
            assertThat(failure).message().contains(answer);
            assertThat(by(server(server.port())).hasWorked()).isFalse();
        }
    }

    @Test
    void withoutAServerNothingIsSent() {
        PromptMail none = by(null);

        assertThat(none.leavesTheHouse()).isFalse();
        assertThat(none.server()).isEmpty();
        assertThat(none.hasWorked()).isFalse();
        assertThatThrownBy(() -> none.send(ANNA, "Test", "Well.")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsSetIsToldWithoutThePassword() {
        JavaMailSenderImpl server = server(-1);
        server.setUsername("house");
        server.setPassword("secret");
        assertThat(by(server).server()).contains(new MailServer("localhost", 25, "house", MailServer.Encryption.NONE));

        server.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
        server.setPort(587);
        assertThat(by(server).server())
                .contains(new MailServer("localhost", 587, "house", MailServer.Encryption.STARTTLS));

        server.getJavaMailProperties().setProperty("mail.smtp.ssl.enable", "true");
        server.setPort(-1);
        assertThat(by(server).server()).contains(new MailServer("localhost", 465, "house", MailServer.Encryption.TLS));
    }

    private PromptMail by(JavaMailSenderImpl server) {
        return by(server, FROM);
    }

    private PromptMail by(JavaMailSenderImpl server, String from) {
        return by(server, from, PATIENTLY);
    }

    private PromptMail by(JavaMailSenderImpl server, String from, Duration toAnswer) {
        return new PromptMail(server, from, Path.of("mail"), database, Clock.systemUTC(), toAnswer);
    }

    private MailTrouble troubleWith(JavaMailSenderImpl server) {
        return failureOf(server).trouble();
    }

    private MailNotTaken failureOf(JavaMailSenderImpl server) {
        return catchThrowableOfType(MailNotTaken.class, () -> by(server).send(ANNA, "Test", "Well."));
    }

    private static JavaMailSenderImpl server(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        server.setJavaMailProperties(new Properties());
        return server;
    }
}
