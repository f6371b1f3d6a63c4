package org.hiringpipelines.workflows.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.hiringpipelines.model.correspondence.Addressee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails as a real mail server receives them, and as they land in the folder. */
class MimeMailTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-03T07:30:00Z"), ZoneOffset.UTC);
    private static final String FROM = "Port of Larne <jobs@larne.example>";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Test
    void aMailArrivesWithTextAndPageAndItsOwnId() throws Exception {
        smtp().take(mail("Jón Þór", "Your application: Hafnsögumaður", List.of()));

        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        assertThat(arrived.getMessageID()).isEqualTo("<4711@larne.example>");
        assertThat(arrived.getSubject()).isEqualTo("Your application: Hafnsögumaður");
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly(FROM);
        assertThat(arrived.getAllRecipients()[0].toString()).contains("<jon@example.org>");
        Multipart parts = (Multipart) arrived.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Góðan dag");
        assertThat(parts.getBodyPart(1).getContent().toString().strip()).isEqualTo("<p>Góðan dag</p>");
    }

    @Test
    void anInvitationStandsBesideTheTextAndIsAFileToo() throws Exception {
        Attachment invitation = new Attachment(
                "interview.ics", "text/calendar; charset=UTF-8; method=REQUEST", "BEGIN:VCALENDAR".getBytes(UTF_8));
        Attachment letter = new Attachment("offer.pdf", "application/pdf", new byte[] {1, 2, 3});

        smtp().take(mail("Maren Holt", "Interview", List.of(invitation, letter)));

        Multipart mixed = (Multipart) SERVER.getReceivedMessages()[0].getContent();
        Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getCount()).isEqualTo(3);
        assertThat(alternatives.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("interview.ics");
        BodyPart pdf = mixed.getBodyPart(2);
        assertThat(pdf.getFileName()).isEqualTo("offer.pdf");
        assertThat(pdf.getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void aFileArrivesByteForByteWhateverItLooksLike() throws Exception {
        byte[] plain = "%PDF-1.4\n1 0 obj\r\n.\rendobj\n".getBytes(UTF_8);
        Attachment report = new Attachment("Prüfbericht 118.pdf", "application/pdf", plain);
        Attachment words = new Attachment("report.txt", "text/plain;charset=UTF-8", plain);

        smtp().take(mail("Maren Holt", "A check", List.of(report, words)));

        Multipart mixed = (Multipart) SERVER.getReceivedMessages()[0].getContent();
        assertThat(MimeUtility.decodeText(mixed.getBodyPart(1).getFileName())).isEqualTo("Prüfbericht 118.pdf");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(plain);
        assertThat(mixed.getBodyPart(2).getContentType()).startsWith("text/plain");
        assertThat(mixed.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(plain);
    }

    @Test
    void nobodyWritesHeadersThroughANameOrASubject() throws Exception {
        smtp().take(mail("Maren\r\nBcc: all@example.org", "Hello\r\nBcc: all@example.org", List.of()));

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(arrived.getContentLanguage()).containsExactly("is");
        assertThat(arrived.getRecipients(Message.RecipientType.TO)).hasSize(1);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        Envelope mail = new Envelope(
                "1", new Addressee("Two", "a@example.org, b@example.org", null), "Hello", "Hello", "Hello", List.of());

        assertThatThrownBy(() -> smtp().take(mail)).hasMessageStartingWith("This mail cannot be written");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsToldOf() {
        JavaMailSenderImpl nobody = new JavaMailSenderImpl();
        nobody.setHost("127.0.0.1");
        nobody.setPort(1);

        assertThatThrownBy(() -> new SmtpPostman(nobody, FROM, CLOCK).take(mail("Maren", "Hello", List.of())))
                .hasMessageStartingWith("The mail server cannot be reached: ")
                .hasCauseInstanceOf(MessagingException.class);
    }

    @Test
    void withoutAServerAMailBroughtTwiceIsOneFile(@TempDir Path folder) throws Exception {
        FolderPostman postman = new FolderPostman(folder.resolve("mail"), FROM, CLOCK);
        postman.take(mail("Maren Holt", "Hello", List.of()));
        postman.take(mail("Maren Holt", "Hello", List.of()));

        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("4711.eml");
        }
        try (InputStream file = Files.newInputStream(folder.resolve("mail").resolve("4711.eml"))) {
            MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), file);
            assertThat(read.getMessageID()).isEqualTo("<4711@larne.example>");
            assertThat(read.getSubject()).isEqualTo("Hello");
        }
    }

    @Test
    void aMailGoesToADomainAsServersSpellIt() throws Exception {
        new SmtpPostman(toServer(), "Port of Larne <jobs@lärne.example>", CLOCK)
                .take(new Envelope(
                        "4711",
                        new Addressee("Ada", "ada@bücher.example", null),
                        "Hello",
                        "Hello\n",
                        "<p>Hello</p>",
                        List.of()));

        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        assertThat(arrived.getAllRecipients()[0].toString()).isEqualTo("Ada <ada@xn--bcher-kva.example>");
        assertThat(arrived.getFrom()[0].toString()).isEqualTo("Port of Larne <jobs@xn--lrne-loa.example>");
        assertThat(arrived.getMessageID()).isEqualTo("<4711@xn--lrne-loa.example>");
    }

    private static Envelope mail(String name, String subject, List<Attachment> attachments) {
        return new Envelope(
                "4711",
                new Addressee(name, "jon@example.org", "is"),
                subject,
                "Góðan dag\n",
                "<p>Góðan dag</p>",
                attachments);
    }

    private static SmtpPostman smtp() {
        return new SmtpPostman(toServer(), FROM, CLOCK);
    }

    private static JavaMailSenderImpl toServer() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(SERVER.getSmtp().getPort());
        return sender;
    }
}
