package org.hiringpipelines.workflows.correspondence;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailSendException;

/** Why a mail server took no mail, told by what goes wrong between programs. */
public enum MailTrouble {

    /** No machine is called so. */
    UNKNOWN_HOST,

    /** The machine is there, and nobody answers at this port. */
    NOBODY_THERE,

    /** No answer came in time: mostly a firewall in between, or a port at which another way of speaking is expected. */
    SILENT,

    /** The certificate is not one that this machine trusts, or it is another server's. */
    CERTIFICATE,

    /** One side wants to speak encrypted, and the other not, or not from the start. */
    ENCRYPTION,

    /** The server does not know this user with this password. */
    PASSWORD,

    /** The server wants to know who writes, and no user or password is set. */
    LOGIN_WANTED,

    /** The server takes no mails from this sender. */
    SENDER,

    /** The server takes no mails to this address, though perhaps to others. */
    RECIPIENT,

    /** Something else; the server's own words have to do. */
    OTHER;

    private static final int AUTHENTICATION_REQUIRED = 530;

    /** The trouble that lies behind a failure to send. */
    static MailTrouble behind(Exception failure) {
        List<Throwable> causes = causesOf(failure);
        return causes.stream()
                .map(MailTrouble::told)
                .filter(trouble -> trouble != OTHER)
                .sorted()
                .findFirst()
                .orElse(OTHER);
    }

    /** What the server, or the machine, says last about a failure. */
    static String words(Exception failure) {
        return causesOf(failure).stream()
                .filter(cause -> cause.getMessage() != null && !(cause instanceof MailSendException))
                .reduce((earlier, later) -> later)
                .map(cause -> cause.getMessage().strip().replaceAll("\\s+", " "))
                .orElse(failure.getClass().getSimpleName());
    }

    private static MailTrouble told(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof UnknownHostException) {
            return UNKNOWN_HOST;
        }
        if (cause instanceof SocketTimeoutException || cause instanceof TimeoutException) {
            return SILENT;
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return message.contains("timed out") ? SILENT : NOBODY_THERE;
        }
        if (cause instanceof CertificateException || cause instanceof CertPathValidatorException) {
            return CERTIFICATE;
        }
        if (cause instanceof AuthenticationFailedException) {
            return message.contains("no password specified") ? LOGIN_WANTED : PASSWORD;
        }
        if (cause instanceof SMTPSenderFailedException) {
            return SENDER;
        }
        if (cause instanceof SMTPAddressFailedException) {
            return RECIPIENT;
        }
        if (cause instanceof SMTPSendFailedException refused) {
            return refused(refused, message);
        }
        boolean brokenOff = cause instanceof EOFException
                || cause instanceof SSLException
                || (cause instanceof SocketException && message.contains("reset"));
        return brokenOff || message.contains("[eof]") || message.contains("starttls") ? ENCRYPTION : OTHER;
    }

    private static MailTrouble refused(SMTPSendFailedException refused, String message) {
        if (refused.getReturnCode() == AUTHENTICATION_REQUIRED) {
            return message.contains("starttls") ? ENCRYPTION : LOGIN_WANTED;
        }
        return String.valueOf(refused.getCommand()).startsWith("MAIL") ? SENDER : OTHER;
    }

    private static List<Throwable> causesOf(Exception failure) {
        Set<Throwable> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> inOrder = new ArrayList<>();
        Deque<Throwable> next = new ArrayDeque<>(List.of(failure));
        while (!next.isEmpty()) {
            Throwable cause = next.removeFirst();
            if (known.add(cause)) {
                inOrder.add(cause);
                followers(cause).forEach(next::addLast);
            }
        }
        return inOrder;
    }

    private static List<Throwable> followers(Throwable cause) {
        List<Throwable> followers = new ArrayList<>();
        if (cause instanceof MailSendException unsent) {
            followers.addAll(List.of(unsent.getMessageExceptions()));
        }
        if (cause instanceof MessagingException mail && mail.getNextException() != null) {
            followers.add(mail.getNextException());
        }
        if (cause.getCause() != null) {
            followers.add(cause.getCause());
        }
        return followers;
    }
}
