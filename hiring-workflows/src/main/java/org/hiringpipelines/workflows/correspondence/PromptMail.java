package org.hiringpipelines.workflows.correspondence;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hiringpipelines.model.correspondence.Addressee;
import org.jsoup.nodes.Entities;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends a mail while somebody waits for it, and says within seconds what became of it. It is kept nowhere, so it may hold what nobody else is to read.
 * By it an administrator tries the mail server out; all that the processes write goes its way through {@link CorrespondenceService}.
 */
public class PromptMail {

    /** How long the server may take to accept a connection, and for each answer. A server that is well takes far less. */
    static final Duration TO_ANSWER = Duration.ofSeconds(6);

    /** How long all of it may take, the search for the host's address included, which nothing else limits. */
    private static final Duration TO_TAKE = Duration.ofSeconds(15);

    private static final Session SESSION = Session.getInstance(new Properties());

    private final JavaMailSender sender;
    private final String from;
    private final Path folder;
    private final JdbcOperations database;
    private final Clock clock;
    private final Duration toAnswer;

    /**
     * By the same server as all other mails.
     *
     * @param sender null where no mail server is set
     * @param folder where all other mails land then
     * @param toAnswer how long the server may take to accept a connection, and for each answer
     */
    PromptMail(
            JavaMailSender sender, String from, Path folder, JdbcOperations database, Clock clock, Duration toAnswer) {
        this.sender = sender;
        this.from = from;
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        this.toAnswer = toAnswer;
    }

    /** The mail server; nothing where none is set, or where it is not known to Spring by its name. */
    public Optional<MailServer> server() {
        return sender instanceof JavaMailSenderImpl known
                ? Optional.ofNullable(MailServer.of(known))
                : Optional.empty();
    }

    /** Whether there is any way for mails out of the house. */
    public boolean leavesTheHouse() {
        return sender != null;
    }

    /** The sender of all mails. */
    public String from() {
        return from;
    }

    /** Where mails land as files as long as no mail server is set. */
    public Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    /** Whether the server, as it is set now, has ever taken a mail that was sent so. */
    public boolean hasWorked() {
        return sender != null
                && !database.queryForList("select server from mail_trial where server = ?", String.class, name())
                        .isEmpty();
    }

    /**
     * Sends a mail.
     *
     * @param text plain text; an address of a page in it can be clicked
     * @throws MailNotTaken where the server did not take it, or no answer came in time
     * @throws IllegalStateException where there is no mail server, or an address is none
     */
    public void send(Addressee to, String subject, String text) throws MailNotTaken {
        if (sender == null) {
            throw new IllegalStateException("No mail server is set.");
        }
        MimeMessage message = MimeMail.of(
                new Envelope(UUID.randomUUID().toString(), to, subject, text, page(text), List.of()),
                SESSION,
                from,
                clock.instant());
        FutureTask<Void> handingOver = new FutureTask<>(() -> hurried().send(message), null);
        Thread thread = new Thread(handingOver, "prompt mail");
        thread.setDaemon(true);
        thread.start();
        await(handingOver);
        noteThatItWorks();
    }

    private static void await(FutureTask<Void> handingOver) throws MailNotTaken {
        try {
            handingOver.get(TO_TAKE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            handingOver.cancel(true);
            throw new MailNotTaken(silent);
        } catch (ExecutionException failed) {
            throw new MailNotTaken(failed.getCause() instanceof Exception cause ? cause : failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MailNotTaken(interrupted);
        }
    }

    /** The same server, with less patience: a job can wait, a person cannot. */
    private JavaMailSender hurried() {
        if (!(sender instanceof JavaMailSenderImpl patient) || patient.getHost() == null) {
            return sender;
        }
        JavaMailSenderImpl hurried = new JavaMailSenderImpl();
        hurried.setProtocol(patient.getProtocol());
        hurried.setHost(patient.getHost());
        hurried.setPort(patient.getPort());
        hurried.setUsername(patient.getUsername());
        hurried.setPassword(patient.getPassword());
        Properties settings = new Properties();
        settings.putAll(patient.getJavaMailProperties());
        for (String protocol : List.of("smtp", "smtps")) {
            for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
                settings.put("mail." + protocol + "." + limit, String.valueOf(toAnswer.toMillis()));
            }
        }
        hurried.setJavaMailProperties(settings);
        return hurried;
    }

    private void noteThatItWorks() {
        Timestamp now = Timestamp.from(clock.instant());
        if (database.update("update mail_trial set taken_at = ? where server = ?", now, name()) == 0) {
            try {
                database.update("insert into mail_trial (server, taken_at) values (?, ?)", name(), now);
            } catch (DuplicateKeyException somebodyElse) {
                // It says the same.
            }
        }
    }

    /** Another server, another user or another sender has to be tried anew. */
    private String name() {
        String name =
                server().map(known -> known.address() + " " + known.user()).orElse("") + " " + from;
        return name.substring(0, Math.min(name.length(), 300));
    }

    private static String page(String text) {
        String escaped = Entities.escape(text).replaceAll("https?://[^\\s&<]+", "<a href=\"$0\">$0</a>");
        return "<!doctype html><html><body><p style=\"white-space: pre-line\">" + escaped + "</p></body></html>";
    }
}
