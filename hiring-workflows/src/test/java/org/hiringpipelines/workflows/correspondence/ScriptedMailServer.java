package org.hiringpipelines.workflows.correspondence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that says what a test lets it say: an answer to each line that begins so, and to all else nothing at all. */
final class ScriptedMailServer implements AutoCloseable {

    /** Before the client says anything. */
    private static final String GREETING = "greeting";

    /** The last line of a mail. */
    static final String END_OF_MAIL = ".";

    private final ServerSocket door;
    private final Map<String, String> answers;
    private volatile Socket guest;

    private ScriptedMailServer(Map<String, String> answers) {
        this.answers = new ConcurrentHashMap<>(answers);
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    /** A server that accepts a connection and says nothing. */
    static ScriptedMailServer silent() {
        return new ScriptedMailServer(Map.of());
    }

    /** A server that takes mails. */
    static ScriptedMailServer friendly() {
        return new ScriptedMailServer(Map.of(
                GREETING,
                "220 mail.example",
                "EHLO",
                "250 mail.example",
                "MAIL",
                "250 ok",
                "RCPT",
                "250 ok",
                "DATA",
                "354 go on",
                END_OF_MAIL,
                "250 taken",
                "RSET",
                "250 ok",
                "QUIT",
                "221 bye"));
    }

    /** Answers otherwise to lines that begin so. */
    ScriptedMailServer answering(String beginning, String answer) {
        answers.put(beginning, answer);
        return this;
    }

    /** Says nothing to lines that begin so. */
    ScriptedMailServer silentTo(String beginning) {
        answers.remove(beginning);
        return this;
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try {
            guest = door.accept();
            BufferedReader in = new BufferedReader(new InputStreamReader(guest.getInputStream(), US_ASCII));
            answer(GREETING);
            boolean inMail = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = inMail ? line : line.replaceAll(" .*", "");
                if (!inMail || line.equals(END_OF_MAIL)) {
                    answer(word);
                    inMail = word.equals("DATA");
                }
            }
        } catch (IOException theTestIsOver) {
            // Whoever waits for an answer has seen the end of the connection.
        }
    }

    private void answer(String word) throws IOException {
        String answer = answers.get(word);
        if (answer != null) {
            guest.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        if (guest != null) {
            guest.close();
        }
    }
}
