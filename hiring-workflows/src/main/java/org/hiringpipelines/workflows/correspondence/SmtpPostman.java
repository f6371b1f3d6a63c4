package org.hiringpipelines.workflows.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands mails to the mail server that {@code spring.mail} names. A server that says nothing is left after a while; without that it would keep
 * the thread of a job for ever, and soon all threads, with every timer that waits for one.
 */
class SmtpPostman implements Postman {

    /** How long a server may take to accept a connection. */
    static final Duration TO_CONNECT = Duration.ofSeconds(10);

    /**
     * How long it may take for each answer and each piece it takes. A mail takes nine answers or so: even a server that gives each at the last
     * moment is done with before the engine's lock on the job, of five minutes, runs out.
     */
    static final Duration TO_ANSWER = Duration.ofSeconds(20);

    private static final Session SESSION = Session.getInstance(new Properties());

    private final JavaMailSender server;
    private final String from;
    private final Clock clock;

    SmtpPostman(JavaMailSender server, String from, Clock clock) {
        this(server, from, clock, TO_ANSWER);
    }

    SmtpPostman(JavaMailSender server, String from, Clock clock, Duration toAnswer) {
        this.server = server;
        this.from = from;
        this.clock = clock;
        if (server instanceof JavaMailSenderImpl sender) {
            limit(sender.getSession().getProperties(), toAnswer);
        }
    }

    /** What {@code spring.mail.properties} says stays as it is. */
    private static void limit(Properties settings, Duration toAnswer) {
        for (String protocol : List.of("smtp", "smtps")) {
            settings.putIfAbsent("mail." + protocol + ".connectiontimeout", String.valueOf(TO_CONNECT.toMillis()));
            settings.putIfAbsent("mail." + protocol + ".timeout", String.valueOf(toAnswer.toMillis()));
            settings.putIfAbsent("mail." + protocol + ".writetimeout", String.valueOf(toAnswer.toMillis()));
        }
    }

    @Override
    public void take(Envelope mail) {
        MimeMessage message = MimeMail.of(mail, SESSION, from, clock.instant());
        try {
            server.send(message);
        } catch (MailAuthenticationException e) {
            throw new IllegalStateException(
                    "The mail server does not accept the user name or the password that spring.mail sets: " + words(e),
                    e);
        } catch (MailSendException e) {
            // Nothing failed but the farewell: the server has taken the mail.
            failure(e).ifPresent(failure -> {
                throw failure;
            });
        }
    }

    private static Optional<RuntimeException> failure(MailSendException e) {
        return e.getFailedMessages().values().stream().findFirst().map(why -> {
            if (why.equals(e.getCause())) {
                return new IllegalStateException("The mail server cannot be reached: " + words(why), why);
            }
            return refused(why)
                    ? new IllegalStateException("The mail server refuses the mail: " + words(lastOf(why)), why)
                    : new PerhapsTaken(
                            "It is not known whether the mail went out: the connection to the mail server broke while it"
                                    + " was handed over (" + words(why) + ").",
                            why);
        });
    }

    /** Whether the server said that it does not take it; a connection that ends has no such code. */
    private static boolean refused(Exception why) {
        return why instanceof SMTPSendFailedException answer
                ? answer.getReturnCode() >= 400
                : why instanceof SendFailedException;
    }

    /** A refusal of an address stands behind the refusal of the mail. */
    private static Exception lastOf(Exception why) {
        return why instanceof MessagingException mail && mail.getNextException() != null
                ? lastOf(mail.getNextException())
                : why;
    }

    private static String words(Exception why) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(why).getMessage())
                .strip()
                .replaceAll("\\s+", " ");
    }
}
