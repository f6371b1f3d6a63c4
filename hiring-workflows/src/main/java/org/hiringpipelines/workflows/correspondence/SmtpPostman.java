package org.hiringpipelines.workflows.correspondence;

import jakarta.mail.Session;
import java.time.Clock;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to the mail server that {@code spring.mail} names. */
class SmtpPostman implements Postman {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final JavaMailSender server;
    private final String from;
    private final Clock clock;

    SmtpPostman(JavaMailSender server, String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void take(Envelope mail) {
        server.send(MimeMail.of(mail, SESSION, from, clock.instant()));
    }
}
