package org.hiringpipelines.workflows.correspondence;

import java.util.Locale;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server that {@code spring.mail} names, without what is secret about it.
 *
 * @param host its name or address
 * @param port the port; the usual one of the protocol where none is set
 * @param user the user that the house logs in as; null where it does not
 * @param encryption how the connection is encrypted
 */
public record MailServer(String host, int port, String user, Encryption encryption) {

    /** How a connection to a mail server is encrypted. */
    public enum Encryption {
        NONE,

        /** It begins in the open, and goes on encrypted. */
        STARTTLS,

        /** From its first sign on. */
        TLS
    }

    private static final int SMTP = 25;
    private static final int SMTPS = 465;

    /** What is set for a sender; null where it goes by a session that somebody else set up. */
    static MailServer of(JavaMailSenderImpl sender) {
        if (sender.getHost() == null) {
            return null;
        }
        Encryption encryption = encryption(sender);
        return new MailServer(
                sender.getHost(),
                sender.getPort() > 0 ? sender.getPort() : encryption == Encryption.TLS ? SMTPS : SMTP,
                sender.getUsername(),
                encryption);
    }

    private static Encryption encryption(JavaMailSenderImpl sender) {
        String protocol =
                sender.getProtocol() == null ? "smtp" : sender.getProtocol().toLowerCase(Locale.ROOT);
        String settings = "mail." + protocol + ".";
        if (protocol.equals("smtps") || isOn(sender.getJavaMailProperties(), settings + "ssl.enable")) {
            return Encryption.TLS;
        }
        return isOn(sender.getJavaMailProperties(), settings + "starttls.enable")
                        || isOn(sender.getJavaMailProperties(), settings + "starttls.required")
                ? Encryption.STARTTLS
                : Encryption.NONE;
    }

    private static boolean isOn(Properties settings, String name) {
        return Boolean.parseBoolean(String.valueOf(settings.get(name)));
    }

    /** Host and port, as one writes them. */
    public String address() {
        return host + ":" + port;
    }
}
